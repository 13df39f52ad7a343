extension Verb {
  static let `where` = Verb(
    name: "where", synopsis: "where EXPRESSION",
    summary: "Keeps the rows for which something holds.",
    details: """
      A comparison is COLUMN OPERATOR VALUE, with = != < <= > >=, ~ (contains) and !~ (does not).
      Comparisons are joined by 'and', 'or', 'not' and parentheses; 'not' binds tightest, then 'and'.
      Columns of numbers are compared by value, of texts without regard to case and accents.
      Of a date as much is compared as was typed: 'date = 2017-02' holds for each day of February.
      A value with blanks stands in quotes. A cell without a value equals "" and nothing else.
      """,
    examples: [
      "where title ~ talks", "where date >= 2017-02-01 and not words < 100",
      "where (speaker ~ minister or speaker = \"\") and words != 0",
    ],
    transform: keep)

  private static func keep(_ invocation: Invocation, of table: Table) throws(Diagnostic) -> Table {
    var compared = table
    let condition: RowCondition
    do {
      condition = try RowCondition(parsing: invocation.argumentText, for: &compared)
    } catch {
      guard !invocation.argumentText.isEmpty else {
        throw Diagnostic(
          "'where' without a comparison after it", at: invocation.name.range, hint: error.hint)
      }
      throw error.shifted(by: invocation.argumentRange.lowerBound)
    }
    let rows = compared.rows
    let kept = try compared.mapChunks { range in
      range.filter { condition.holds(for: $0, of: rows) }
    }
    return table.with(table.rows.selecting(Array(kept.joined())))
  }
}
