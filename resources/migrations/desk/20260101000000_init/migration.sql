-- SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- desk: what the desk keeps for itself, once in each physical database.
-- Names have no schema: the file runs with search_path on the schema desk.

-- CreateTable
-- Audit rows of a database that does not hold "AuditLog"; a relay copies them to auth by id.
CREATE TABLE audit_outbox (
    "id" TEXT NOT NULL,
    "userId" TEXT,
    "action" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "changes" JSONB,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "relayedAt" TIMESTAMP(3),

    CONSTRAINT audit_outbox_pkey PRIMARY KEY ("id")
);

-- CreateTable
-- Failed log-ins in a row, by the e-mail address as it was typed, in lower case: the account need not exist.
CREATE TABLE login_attempt (
    email TEXT NOT NULL,
    failures INTEGER NOT NULL DEFAULT 0,
    "lastFailureAt" TIMESTAMP(3),

    CONSTRAINT login_attempt_pkey PRIMARY KEY (email)
);

-- CreateTable
-- What "Session" has no column for; "id" is the id of the session.
CREATE TABLE desk_session (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "lastSeenAt" TIMESTAMP(3),
    "endedAt" TIMESTAMP(3),
    "endedById" TEXT,
    "endReason" TEXT,
    "ipAddress" TEXT,
    program TEXT,
    host TEXT,

    CONSTRAINT desk_session_pkey PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE setting (
    key TEXT NOT NULL,
    value JSONB NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT setting_pkey PRIMARY KEY (key)
);

-- CreateTable
-- A write whose connection died before the answer: its id is here if it was committed.
CREATE TABLE operation (
    "id" TEXT NOT NULL,
    kind TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "userId" TEXT,

    CONSTRAINT operation_pkey PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX audit_outbox_waiting_idx ON audit_outbox ("createdAt", "id") WHERE "relayedAt" IS NULL;

-- CreateIndex
CREATE INDEX "desk_session_userId_idx" ON desk_session ("userId", "startedAt");

-- CreateIndex
CREATE INDEX "operation_createdAt_idx" ON operation ("createdAt");
