--liquibase formatted sql

--changeset pejl:schemas
create schema dim;
create schema fact;
create schema mart;
create schema ops;
