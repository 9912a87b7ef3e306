-- CreateTable
CREATE TABLE "Decision" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "action" TEXT NOT NULL,
    "amount" BIGINT,
    "unit" TEXT,
    "role" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "person" TEXT,
    "row" TEXT NOT NULL,
    "ruleFile" TEXT NOT NULL,
    "ruleLine" INTEGER NOT NULL,
    "revision" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "facts" TEXT NOT NULL,
    "customer" TEXT,
    "caseRef" TEXT,
    "channel" TEXT NOT NULL,
    "walkId" TEXT,
    "tree" TEXT,
    "outcome" TEXT,
    "secondRoles" TEXT,
    "secondRole" TEXT,
    "secondAccountId" TEXT,
    "agreedAt" TIMESTAMP(3),
    "withdrawnAt" TIMESTAMP(3),

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Decision_action_at_idx" ON "Decision"("action", "at");

-- CreateIndex
CREATE INDEX "Decision_action_customer_idx" ON "Decision"("action", "customer");

-- CreateIndex
CREATE INDEX "Decision_walkId_idx" ON "Decision"("walkId");

-- CreateIndex
CREATE INDEX "Decision_at_idx" ON "Decision"("at");
