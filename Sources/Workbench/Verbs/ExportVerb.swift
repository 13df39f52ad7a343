extension Verb {
  /// Written by the session, which knows the folder, records the digest, and asks before it replaces.
  static let export = Verb(
    name: "export",
    synopsis: "export FILE [overwriting] [partial] [for spreadsheet] [with manifest]",
    summary: "Writes the rows to a file, in the format that its ending names.",
    details: """
      .csv, .tsv, .jsonl and .md are known. The file appears whole or not at all. 'overwriting'
      replaces a file that exists; 'partial' writes rows that are not all there are; 'for
      spreadsheet' adds a byte-order mark and disarms texts that a spreadsheet would run; 'with
      manifest' writes FILE.json with the statement and digests beside it.
      """,
    examples: ["export quotes.csv", "export \"quotes of May.csv\" for spreadsheet"],
    transform: nil)
}
