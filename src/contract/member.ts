/** Wire shapes of members and invitations (contract section 7, "members"). An invitation's link is in the answer to the operator only. */
import { z } from "@hono/zod-openapi";
import { ROLES } from "../domain/entity-types";
import { TimeShape } from "./list";

export const RoleShape = z.enum(ROLES).openapi({ example: "editor" });

/** Lower case, as it is stored: addresses that differ in case only are one person. */
export const EmailShape = z
  .string()
  .trim()
  .max(254, "must not be over 254 characters")
  .pipe(z.email("must be a mail address such as ada@example.com"))
  .transform((email) => email.toLowerCase())
  .openapi({ type: "string", format: "email", maxLength: 254, example: "ada@example.com" });

export const MemberShape = z
  .object({
    id: z.string().openapi({ example: "mem_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b" }),
    userId: z.string().openapi({ example: "usr_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b" }),
    name: z.string().openapi({ example: "Ada Lovelace" }),
    email: z.string().openapi({ example: "ada@example.com" }),
    role: RoleShape,
    secondFactor: z.boolean().openapi({ description: "Whether this person signs in with a second factor" }),
    createdAt: TimeShape,
    updatedAt: TimeShape,
  })
  .openapi("Member");

export const MemberPatchShape = z
  .strictObject({ role: RoleShape })
  .openapi("MemberPatch", { example: { role: "admin" } });

const invitation = {
  id: z.string().openapi({ example: "inv_019ab34f6c1d7e2f8a9b0c1d2e3f4a5b" }),
  email: z.string().openapi({ example: "ada@example.com" }),
  role: RoleShape,
  invitedBy: z.string().openapi({ example: "Grace Hopper" }),
  expiresAt: TimeShape,
  createdAt: TimeShape,
  updatedAt: TimeShape,
};

export const InvitationShape = z.object(invitation).openapi("Invitation");

export const InvitationWithLinkShape = z
  .object({
    ...invitation,
    link: z.string().openapi({
      description: "What the mail holds as well; shown this once",
      example: "https://flowstate.example.com/accept-invitation#<token>",
    }),
  })
  .openapi("InvitationWithLink");

export const NewInvitationShape = z
  .strictObject({ email: EmailShape, role: RoleShape })
  .openapi("NewInvitation", { example: { email: "ada@example.com", role: "editor" } });
