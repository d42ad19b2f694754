-- SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- CreateTable
-- How far the copy of a table has come; written in the same transaction as the rows themselves.
CREATE TABLE transfer_progress (
    job TEXT NOT NULL,
    "table" TEXT NOT NULL,
    "lastKey" TEXT,
    "rows" BIGINT NOT NULL DEFAULT 0,
    finished BOOLEAN NOT NULL DEFAULT false,
    "startedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT transfer_progress_pkey PRIMARY KEY (job, "table")
);

-- CreateTable
-- Rows of an import that do not fit, as they were in the source, and as a person repaired them. The reason is a word and a column, such as
-- value:status. "checksum" is there when the row itself was sound and only the target had no place for it.
CREATE TABLE import_quarantine (
    "id" TEXT NOT NULL DEFAULT gen_random_uuid()::text,
    job TEXT NOT NULL,
    "table" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    row JSONB NOT NULL,
    repaired JSONB,
    reason TEXT NOT NULL,
    checksum BIGINT,
    "resentId" TEXT,
    "resentAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT import_quarantine_pkey PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "import_quarantine_table_idx" ON import_quarantine ("table", "sourceId");

-- CreateFunction
-- A moment as JSON writes it, in UTC; NULL for anything else, so that one bad row does not stop all others.
CREATE FUNCTION import_moment(value text) RETURNS timestamp
LANGUAGE plpgsql STABLE SET "TimeZone" = 'UTC' AS $$
BEGIN
    IF value !~ '^\d{4}-\d\d-\d\d([ T]\d\d:\d\d|$)' THEN
        RETURN NULL;
    END IF;
    RETURN value::timestamptz AT TIME ZONE 'UTC';
EXCEPTION WHEN data_exception THEN
    RETURN NULL;
END
$$;
