-- SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- CreateTable
-- Named views of lists: columns, filters, orders, grouping. Only the one in the auth database is used.
CREATE TABLE saved_view (
    "id" TEXT NOT NULL,
    "tableKey" TEXT NOT NULL,
    name TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    shared BOOLEAN NOT NULL DEFAULT false,
    "defaultForRole" TEXT,
    definition JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT saved_view_pkey PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "saved_view_tableKey_ownerId_name_key" ON saved_view ("tableKey", "ownerId", name);
