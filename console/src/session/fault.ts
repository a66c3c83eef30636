/** What is said when the API does not let somebody in. Its own sentences about that are made for people. */
import { ApiFailure, problemSentence } from "../api/failure";

export function entryFault(error: unknown): string {
  if (error instanceof ApiFailure && (error.status === 401 || error.status === 429)) return error.message;
  return problemSentence(error);
}

export function isStatus(error: unknown, status: number): boolean {
  return error instanceof ApiFailure && error.status === status;
}
