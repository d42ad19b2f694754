-- SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- CreateTable
-- Figures of the health of databases and Redis over time. Only the one in the auth database is used. Old rows are
-- deleted by whoever writes new ones.
CREATE TABLE health_sample (
    subject TEXT NOT NULL,
    figure TEXT NOT NULL,
    "takenAt" TIMESTAMP(3) NOT NULL,
    value DOUBLE PRECISION NOT NULL,

    CONSTRAINT health_sample_pkey PRIMARY KEY (subject, figure, "takenAt")
);

-- CreateTable
-- When a figure is worth an alarm: beyond the threshold in so many samples in a row. An empty subject means any.
CREATE TABLE health_rule (
    "id" TEXT NOT NULL,
    name TEXT NOT NULL,
    subject TEXT NOT NULL DEFAULT '',
    figure TEXT NOT NULL,
    direction TEXT NOT NULL,
    threshold DOUBLE PRECISION NOT NULL,
    samples INTEGER NOT NULL DEFAULT 3,
    "isActive" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT health_rule_pkey PRIMARY KEY ("id"),
    CONSTRAINT health_rule_direction_check CHECK (direction IN ('ABOVE', 'BELOW')),
    CONSTRAINT health_rule_samples_check CHECK (samples BETWEEN 1 AND 1000)
);

-- CreateIndex
CREATE INDEX "health_sample_takenAt_idx" ON health_sample ("takenAt");
