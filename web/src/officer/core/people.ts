import type { Talk } from "./talk.ts";

/** Somebody's record, as far as two are compared: grams, millimetres. What nobody wrote down is absent. */
export interface PersonRecord {
  readonly id: string;
  readonly status: string;
  readonly fields: {
    readonly name?: string;
    readonly sex?: string;
    readonly birthDate?: string;
    readonly birthWeight?: number;
    readonly birthLength?: number;
    readonly birthOrder?: number;
    readonly nik?: string;
    readonly mother?: { readonly name?: string };
    readonly father?: { readonly name?: string };
    readonly dusun?: string;
    readonly rt?: string;
    readonly rw?: string;
    readonly address?: string;
  };
}

export const personRecord = (talk: Talk, id: string): Promise<PersonRecord> => talk.get(`/api/people/${id}`);
