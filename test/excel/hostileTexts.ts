/** Texts of a register that a careless writer would turn into formulas, commands or broken sheets (OWASP ASVS 1.2.10). */
export const HOSTILE_TEXTS = [
  "=1+1", "=HYPERLINK(\"http://x\",\"y\")", "+1+1", "-1+1", "@SUM(1)", "=cmd|'/c calc'!A1", "\t=1+1", "\r=1+1", "\n=1+1", "\0=1+1", " =1+1",
  "'", "'=1", "''", "'Sở Y tế", "=", "==", "=\"\"", "=Sổ!A1", "{=1}", "#REF!", "TRUE", "1/2", "1-2", "00123", "1e5", "9/2021", "&P", "&A&B",
  "[x]:*?/\\", "<b>", "\u202Eđảo", "Sở\u00A0Y tế", "🏛 Sở", "x".repeat(300), `=${"1+".repeat(200)}1`,
] as const;
