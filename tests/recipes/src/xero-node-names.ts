import type { Express, Request } from 'express';
import type { TokenSet, TokenSetParameters, XeroClient } from 'xero-node';

// What the blocks of xero-node's own code take for granted; they are compiled, and never run.

export declare const app: Express;
export declare const xero: XeroClient;
export declare const userId: string;
export declare const tenantId: string;
export declare const contactId: string;
export declare const invoiceId: string;
export declare function sessionOf(request: Request): { tokenSet?: TokenSet; tenantId?: string };
export declare function savedTokenSet(userId: string): Promise<TokenSetParameters>;
export declare function saveTokenSet(userId: string, tokens: TokenSet): Promise<void>;
