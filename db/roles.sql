-- Makes Outboard's two roles and its database on a PostgreSQL 15 or newer, as a superuser:
--
--   OUTBOARD_MIGRATION_PASSWORD=… OUTBOARD_DATABASE_PASSWORD=… psql -f db/roles.sql
--
-- outboard_owner owns the tables and migrates them at start. outboard_app is the one that runs: it owns nothing and
-- cannot look past the walls between agencies; Outboard refuses to start when it could. What outboard_app may do with
-- the rows is granted by outboard_owner after each migration.
\set ON_ERROR_STOP on
\getenv owner_password OUTBOARD_MIGRATION_PASSWORD
\getenv app_password OUTBOARD_DATABASE_PASSWORD

create role outboard_owner login nosuperuser nocreatedb nocreaterole nobypassrls password :'owner_password';
create role outboard_app login nosuperuser nocreatedb nocreaterole nobypassrls password :'app_password';
create database outboard owner outboard_owner encoding 'UTF8' template template0;
