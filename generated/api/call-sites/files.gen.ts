// What @acme/xero-files promised when this was accepted; by `pnpm api:check --accept`: do not edit.
import {
  type AppLimits,
  type Association,
  type AssociationInput,
  type AssociationSort,
  type AssociationsCountOptions,
  type AssociationsListOptions,
  type AssociationsResource,
  type Batch,
  type BatchOptions,
  type BatchProgress,
  type BatchStop,
  type Call,
  type CallOptions,
  type CallResult,
  type ClientHooks,
  type ClientOptions,
  type Clock,
  type Download,
  type DriftObserver,
  type FieldTable,
  type FileInput,
  type FileObject,
  type FileObjectInput,
  type FileProblem,
  type FileSort,
  type FilesAssociationsResource,
  type FilesClient,
  type FilesListOptions,
  type FilesResource,
  type FilterTable,
  type Folder,
  type FolderInput,
  type Folders,
  type FoldersListOptions,
  type FoldersResource,
  type InboxResource,
  type InputByEntity,
  type IsoDate,
  type IsoDateTime,
  type ItemStream,
  type LimitOptions,
  type LimitRefusal,
  type LimitReport,
  type Limiter,
  type LimiterOptions,
  type LimiterRequest,
  type ListCall,
  type ListOptions,
  type ObjectGroup,
  type ObjectType,
  type Open,
  type Page,
  type PageInfo,
  type Permit,
  type RateLimit,
  type RequestEvent,
  type RequestHooks,
  type RequestOptions,
  type ResponseEvent,
  type ResumePoint,
  type RetryEvent,
  type Rows,
  type SchemaChecks,
  type SlowFilterAdvice,
  type SlowFilterPart,
  type SortDirection,
  type UploadObject,
  type UploadOptions,
  type User,
  type Validation,
  type ValidationErrorDetail,
  XeroApiError,
  XeroConfigError,
  XeroDecodeError,
  XeroError,
  type XeroErrorCode,
  XeroFilterError,
  XeroForbiddenError,
  XeroHighVolumeError,
  XeroInputError,
  XeroNetworkError,
  XeroNotFoundError,
  XeroOutcomeUnknownError,
  XeroRateLimitError,
  XeroScopeError,
  XeroServerError,
  type XeroSession,
  XeroTimeoutError,
  XeroUnauthorizedError,
  XeroValidationError,
  compileWhere,
  createFilesClient,
  createIdempotencyKey,
  createLimiter,
  isXeroError,
  systemClock,
  toInput,
  unlisted,
} from '@acme/xero-files';
import {
  type Drift as drift_Drift,
  type DriftObserver as drift_DriftObserver,
  type DriftOptions as drift_DriftOptions,
  detectDrift as drift_detectDrift,
} from '@acme/xero-files/drift';
import {
  createRawClient as raw_createRawClient,
  type paths as raw_paths,
} from '@acme/xero-files/raw';
import {
  AssociationInputSchema as schemas_AssociationInputSchema,
  AssociationSchema as schemas_AssociationSchema,
  AssociationSortSchema as schemas_AssociationSortSchema,
  type EnumSchema as schemas_EnumSchema,
  FileObjectInputSchema as schemas_FileObjectInputSchema,
  FileObjectSchema as schemas_FileObjectSchema,
  FileProblemSchema as schemas_FileProblemSchema,
  FileSortSchema as schemas_FileSortSchema,
  FolderInputSchema as schemas_FolderInputSchema,
  FolderSchema as schemas_FolderSchema,
  FoldersSchema as schemas_FoldersSchema,
  type InputSchema as schemas_InputSchema,
  ObjectGroupSchema as schemas_ObjectGroupSchema,
  ObjectTypeSchema as schemas_ObjectTypeSchema,
  type OperationSchemas as schemas_OperationSchemas,
  type ReadSchema as schemas_ReadSchema,
  type SchemaChecks as schemas_SchemaChecks,
  type SchemaIssue as schemas_SchemaIssue,
  SortDirectionSchema as schemas_SortDirectionSchema,
  type StandardSchema as schemas_StandardSchema,
  UploadObjectSchema as schemas_UploadObjectSchema,
  UserSchema as schemas_UserSchema,
  XeroSchemaError as schemas_XeroSchemaError,
  createSchemaChecks as schemas_createSchemaChecks,
  operationSchemas as schemas_operationSchemas,
  schemas as schemas_schemas,
} from '@acme/xero-files/schemas';
import {
  scopes as scopes_scopes,
} from '@acme/xero-files/scopes';
import {
  fileFromPath as node_fileFromPath,
} from '@acme/xero-files/node';

/** A value of a type. */
declare function some<Value>(): Value;
/** Takes a value of a type. */
declare function is<Value>(value: Value): void;

export const calls = {
  createFilesClient() {
    is<FilesClient>(createFilesClient(some<XeroSession>(), some<ClientOptions>()));
  },
  toInput<Entity extends keyof InputByEntity>() {
    is<InputByEntity[Entity]['input']>(toInput<Entity>(some<Entity>(), some<InputByEntity[Entity]['read']>()));
  },
  'associations.list'(client: FilesClient) {
    is<ListCall<Association>>(client.associations.list(some<string>()));
    is<ListCall<Association>>(client.associations.list(some<string>(), {
      pagesize: some<number | undefined>(),
      page: some<number | undefined>(),
      sort: some<AssociationSort | undefined>(),
      direction: some<SortDirection | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'associations.count'(client: FilesClient) {
    is<Call<Record<string, number>>>(client.associations.count({
      ObjectIds: some<readonly string[]>(),
    }));
    is<Call<Record<string, number>>>(client.associations.count({
      ObjectIds: some<readonly string[]>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'files.list'(client: FilesClient) {
    is<ListCall<FileObject>>(client.files.list());
    is<ListCall<FileObject>>(client.files.list({
      pagesize: some<number | undefined>(),
      page: some<number | undefined>(),
      sort: some<FileSort | undefined>(),
      direction: some<SortDirection | undefined>(),
      concurrency: some<number | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'files.upload'(client: FilesClient) {
    is<Call<FileObject>>(client.files.upload(some<string>(), some<FileInput>()));
    is<Call<FileObject>>(client.files.upload(some<string>(), some<FileInput>(), {
      contentType: some<string | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'files.get'(client: FilesClient) {
    is<Call<FileObject>>(client.files.get(some<string>()));
    is<Call<FileObject>>(client.files.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'files.update'(client: FilesClient) {
    is<Call<FileObject>>(client.files.update(some<string>(), some<FileObjectInput>()));
    is<Call<FileObject>>(client.files.update(some<string>(), some<FileObjectInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'files.delete'(client: FilesClient) {
    is<Call<void>>(client.files.delete(some<string>()));
    is<Call<void>>(client.files.delete(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'files.uploadToFolder'(client: FilesClient) {
    is<Call<FileObject>>(client.files.uploadToFolder(some<string>(), some<string>(), some<FileInput>()));
    is<Call<FileObject>>(client.files.uploadToFolder(some<string>(), some<string>(), some<FileInput>(), {
      contentType: some<string | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'files.content'(client: FilesClient) {
    is<Call<Download>>(client.files.content(some<string>()));
    is<Call<Download>>(client.files.content(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'files.associations.list'(client: FilesClient) {
    is<ListCall<Association>>(client.files.associations.list(some<string>()));
    is<ListCall<Association>>(client.files.associations.list(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'files.associations.create'(client: FilesClient) {
    is<Call<Association>>(client.files.associations.create(some<string>(), some<AssociationInput>()));
    is<Call<Association>>(client.files.associations.create(some<string>(), some<AssociationInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'files.associations.delete'(client: FilesClient) {
    is<Call<void>>(client.files.associations.delete(some<string>(), some<string>()));
    is<Call<void>>(client.files.associations.delete(some<string>(), some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'folders.list'(client: FilesClient) {
    is<ListCall<Folder>>(client.folders.list());
    is<ListCall<Folder>>(client.folders.list({
      sort: some<FileSort | undefined>(),
      request: some<RequestOptions | undefined>(),
    }));
  },
  'folders.create'(client: FilesClient) {
    is<Call<Folder>>(client.folders.create(some<FolderInput>()));
    is<Call<Folder>>(client.folders.create(some<FolderInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'folders.get'(client: FilesClient) {
    is<Call<Folder>>(client.folders.get(some<string>()));
    is<Call<Folder>>(client.folders.get(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'folders.update'(client: FilesClient) {
    is<Call<Folder>>(client.folders.update(some<string>(), some<FolderInput>()));
    is<Call<Folder>>(client.folders.update(some<string>(), some<FolderInput>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'folders.delete'(client: FilesClient) {
    is<Call<void>>(client.folders.delete(some<string>()));
    is<Call<void>>(client.folders.delete(some<string>(), {
      request: some<RequestOptions | undefined>(),
    }));
  },
  'inbox.get'(client: FilesClient) {
    is<Call<Folder>>(client.inbox.get());
    is<Call<Folder>>(client.inbox.get({
      request: some<RequestOptions | undefined>(),
    }));
  },
};

export const given = {
  IsoDateTime: (): IsoDateTime => some<string & {}>(),
  AssociationInput: (): AssociationInput[] => [
    {
      SendWithObject: some<boolean | undefined>(),
      Name: some<string | undefined>(),
      Size: some<number | undefined>(),
      CreatedDateUtc: some<IsoDateTime | Date | undefined>(),
      AssociationDateUtc: some<IsoDateTime | Date | undefined>(),
      FileId: some<string | undefined>(),
      ObjectId: some<string>(),
      ObjectGroup: some<ObjectGroup>(),
      ObjectType: some<ObjectType | undefined>(),
    },
    {
      ObjectId: some<string>(),
      ObjectGroup: some<ObjectGroup>(),
    },
  ],
  AssociationSort: (): AssociationSort => some<'Name' | 'Size' | 'CreatedDateUtc' | 'AssociationDateUtc'>(),
  FileObjectInput: (): FileObjectInput[] => [
    {
      Name: some<string | undefined>(),
      FolderId: some<string | undefined>(),
    },
    {},
  ],
  FileSort: (): FileSort => some<'Name' | 'Size' | 'CreatedDateUTC'>(),
  FolderInput: (): FolderInput[] => [
    {
      Name: some<string>(),
    },
    {
      Name: some<string>(),
    },
  ],
  ObjectGroup: (): ObjectGroup => some<'Account' | 'BankTransaction' | 'Contact' | 'CreditNote' | 'Invoice' | 'Item' | 'ManualJournal' | 'Overpayment' | 'Payment' | 'Prepayment' | 'Quote' | 'Receipt'>(),
  ObjectType: (): ObjectType => some<'Unknown' | 'Accpay' | 'AccPayCredit' | 'AccPayPayment' | 'AccRec' | 'AccRecCredit' | 'AccRecPayment' | 'Adjustment' | 'ApCreditPayment' | 'ApOverPayment' | 'ApOverPaymentPayment' | 'ApOverPaymentSourcePayment' | 'ApPrepayment' | 'ApPrepaymentPayment' | 'ApPrepaymentSourcePayment' | 'ArCreditPayment' | 'ArOverPayment' | 'ArOverpaymentPayment' | 'ArOverpaymentSourcePayment' | 'ArPrepayment' | 'ArPrepaymentPayment' | 'ArPrepaymentSourcePayment' | 'CashPaid' | 'CashRec' | 'ExpPayment' | 'ManJournal' | 'PurchaseOrder' | 'Receipt' | 'Transfer' | 'Account' | 'Contact' | 'Business' | 'Employee' | 'Person' | 'User' | 'Org' | 'FixedAsset' | 'PayRun' | 'PriceListItem' | 'Bank' | 'Current' | 'Equity' | 'Expense' | 'Fixed' | 'Liability' | 'Prepayment' | 'Revenue' | 'Sales' | 'Overheads' | 'Depreciatn' | 'OtherIncome' | 'DirectCosts' | 'Currliab' | 'Termliab' | 'NonCurrent' | 'SalesQuote'>(),
  SortDirection: (): SortDirection => some<'ASC' | 'DESC'>(),
};

export const read = {
  InputByEntity(value: InputByEntity) {
    is<{ read: Association; input: AssociationInput; }>(value.Association);
    is<{ read: FileObject; input: FileObjectInput; }>(value.FileObject);
    is<{ read: Folder; input: FolderInput; }>(value.Folder);
  },
  Open<Known extends string>(value: Open<Known>) {
    is<Known | (string & {})>(value);
  },
  IsoDate(value: IsoDate) {
    is<string & {}>(value);
  },
  IsoDateTime(value: IsoDateTime) {
    is<string & {}>(value);
  },
  Association(value: Association) {
    is<boolean | undefined>(value.SendWithObject);
    is<string | undefined>(value.Name);
    is<number | undefined>(value.Size);
    is<IsoDateTime | undefined>(value.CreatedDateUtc);
    is<IsoDateTime | undefined>(value.AssociationDateUtc);
    is<string>(value.FileId);
    is<string>(value.ObjectId);
    is<Open<ObjectGroup>>(value.ObjectGroup);
    is<Open<ObjectType>>(value.ObjectType);
  },
  FileObject(value: FileObject) {
    is<string>(value.Name);
    is<string>(value.MimeType);
    is<number>(value.Size);
    is<IsoDateTime>(value.CreatedDateUtc);
    is<IsoDateTime>(value.UpdatedDateUtc);
    is<User | undefined>(value.User);
    is<string>(value.Id);
    is<string | undefined>(value.FolderId);
  },
  FileProblem(value: FileProblem) {
    is<string | undefined>(value.type);
    is<string | undefined>(value.title);
    is<string | undefined>(value.detail);
  },
  Folder(value: Folder) {
    is<string>(value.Name);
    is<number>(value.FileCount);
    is<string | undefined>(value.Email);
    is<boolean>(value.IsInbox);
    is<string>(value.Id);
  },
  Folders(value: Folders) {
    is<Folder[] | undefined>(value.Folders);
  },
  UploadObject(value: UploadObject) {
    is<Uint8Array>(value.body);
    is<string>(value.name);
    is<string>(value.filename);
    is<string | undefined>(value.mimeType);
  },
  User(value: User) {
    is<string>(value.Id);
    is<string | undefined>(value.Name);
    is<string | undefined>(value.FirstName);
    is<string | undefined>(value.LastName);
    is<string | undefined>(value.FullName);
  },
};
