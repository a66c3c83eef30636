/** What is wrong with one record: the shape that validation, writes and the execution's record rows share. */

const RECORD_FAULT_CODES = [
  "INVALID_RECORD",
  "UNKNOWN_FIELD",
  "REQUIRED",
  "EMAIL_TAKEN",
  "REFERENCE_NOT_FOUND",
  "REFERENCE_AMBIGUOUS",
] as const;
export type RecordFaultCode = (typeof RECORD_FAULT_CODES)[number];

export interface RecordFault {
  readonly code: RecordFaultCode;
  /** Where in the record's data, such as `salaryAdjustments[0].currencyCode`; null: the record as a whole. */
  readonly path: string | null;
  /** A sentence that says what is wrong and what would be right. */
  readonly message: string;
}
