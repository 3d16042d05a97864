create table xero_tokens (key text primary key, version text not null, tokens text not null) strict;
create table xero_locks (key text primary key, owner text not null, ends integer not null) strict;
