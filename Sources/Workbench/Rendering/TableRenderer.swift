/// How a table is drawn on a terminal.
package struct RenderOptions: Sendable, Equatable {
  /// The columns of the terminal; `nil` cuts nothing.
  package var width: Int?
  /// Whether to send colours.
  package var color: Bool
  /// How many rows are drawn at most; the footer says how many there are.
  package var maximumRows: Int?
  /// Whether to draw the columns too that are left out by default.
  package var allColumns: Bool

  package init(
    width: Int? = nil, color: Bool = false, maximumRows: Int? = nil, allColumns: Bool = false
  ) {
    self.width = width
    self.color = color
    self.maximumRows = maximumRows
    self.allColumns = allColumns
  }
}

/// Draws a table as lines of text that fit a terminal.
///
/// Row numbers stand at the left, numbers to the right of their columns; texts that are too long
/// end in `…`. Neighbouring columns `left`, `match` and `right` are a concordance: the left context
/// stands against the match and loses its beginning. A column with a bar has it beside the number,
/// as long as the number's share of the greatest one drawn. The last lines say how many rows there
/// are, how many of them are drawn, and which columns had no room.
package struct TableRenderer: Sendable {
  private let table: Table
  private let options: RenderOptions
  private let drawn: DrawnRows
  private let layout: TableLayout
  /// The greatest number of each column that is drawn, by the column's place.
  private let greatest: [Int: Double]

  /// Measures the rows that are to be drawn, on all cores.
  ///
  /// - Throws: A diagnostic that says `cancelled`, where the user wants no more of it.
  /// - Complexity: O(*n*) for *n* rows drawn; nothing is kept of them.
  package init(
    _ table: Table, _ options: RenderOptions = RenderOptions()
  ) throws(Diagnostic) {
    self.table = table
    self.options = options
    drawn = DrawnRows(table, limit: options.maximumRows, folds: options.width != nil)
    let shown = Self.columns(of: table, options)
    var fields = shown.map { index in
      let column = table.columns[index]
      return TableLayout.Field(
        column: index, natural: displayWidth(of: visible(column.name)), width: 0,
        shrinks: column.kind == .text,
        barWidth: column.isBar && options.width != nil ? 1 : 0)
    }
    let lines = drawn.lines
    let measures = try table.mapChunks(of: lines.count) { range in
      FieldMeasures(of: shown, in: table.rows, lines[range])
    }
    let all = measures.reduce(FieldMeasures(count: shown.count)) { $0.joined(with: $1) }
    for place in fields.indices {
      fields[place].natural = max(fields[place].natural, all.widths[place])
    }
    Self.protectMatch(in: &fields, of: table, width: options.width)
    greatest = Dictionary(uniqueKeysWithValues: zip(shown, all.greatest))
    layout = TableLayout(
      fields: fields, numberWidth: String(drawn.rowCount).utf8.count,
      width: options.width.map { max(1, $0) })
  }

  /// The places of the columns to draw.
  private static func columns(of table: Table, _ options: RenderOptions) -> [Int] {
    let shown = table.columns.indices.filter {
      options.allColumns || table.columns[$0].shownByDefault
    }
    return shown.isEmpty ? Array(table.columns.indices) : shown
  }

  /// Lets the match of a concordance keep its width, if that is no more than a third of the whole.
  private static func protectMatch(
    in fields: inout [TableLayout.Field], of table: Table, width: Int?
  ) {
    guard let width, fields.contains(where: { table.columns[$0.column].name == "left" }),
      let place = fields.firstIndex(where: { table.columns[$0.column].name == "match" }),
      fields[place].natural <= width / 3
    else { return }
    fields[place].shrinks = false
  }

  /// Draws the table, some lines together, on all cores; each line ends with a line feed.
  ///
  /// - Parameter put: Given UTF-8 in order, on this thread.
  /// - Throws: What `put` throws, and `cancelled` where the user wants no more of it.
  package func write(to put: ([UInt8]) throws(Diagnostic) -> Void) throws(Diagnostic) {
    let paint = Paint(isOn: options.color)
    if drawn.rowCount > 0 { try put(Array((headerLine(paint) + "\n").utf8)) }
    let lines = drawn.lines
    try table.streamChunks(
      of: lines.count,
      { range in
        var text = ""
        for line in lines[range] { text += self.text(of: line, paint) + "\n" }
        return Array(text.utf8)
      }, to: put)
    for line in footerLines { try put(Array((paint.faint(line) + "\n").utf8)) }
  }
}

// MARK: - Lines

extension TableRenderer {
  private func headerLine(_ paint: Paint) -> String {
    let number = layout.numberWidth > 0 ? [String(repeating: " ", count: layout.numberWidth)] : []
    let names = layout.fields.indices.map { place in
      let field = layout.fields[place]
      let name = fitted(
        visible(table.columns[field.column].name), to: field.width, alignment(of: place))
      return field.barWidth > 0 ? name + String(repeating: " ", count: field.barWidth + 1) : name
    }
    return paint.header(joined(number + names))
  }

  private func text(of line: DrawnRows.Line, _ paint: Paint) -> String {
    switch line {
    case .row(let index): self.line(of: index, paint)
    case .fold(let count): paint.faint("  … \(counted(count, "row")) of zeros")
    }
  }

  private func line(of row: Int, _ paint: Paint) -> String {
    let cells = table.rows.cells(layout.fields.map(\.column), of: row)
    var parts: [String] = []
    if layout.numberWidth > 0 {
      parts.append(paint.faint(fitted(String(row + 1), to: layout.numberWidth, .trailing)))
    }
    let last = layout.fields.count - 1
    for (place, field) in layout.fields.enumerated() {
      let cell = cells[place]
      let text = fitted(
        visible(cell.drawn), to: field.width, alignment(of: place),
        cutsStart: isLeftContext(place))
      var part = text
      if place == last, field.barWidth == 0 { part.trimEnd() }
      if isMatch(place) { part = paint.match(part) }
      if field.barWidth > 0 {
        let share =
          (cell.finiteNumber ?? 0) / max(greatest[field.column] ?? 0, .leastNonzeroMagnitude)
        let drawn = bar(share: share, width: field.barWidth)
        let padding = place == last ? 0 : field.barWidth - displayWidth(of: drawn)
        part += " " + paint.bar(drawn) + String(repeating: " ", count: padding)
      }
      parts.append(part)
    }
    return joined(parts)
  }

  private func joined(_ parts: [String]) -> String {
    var line = parts.joined(separator: String(repeating: " ", count: TableLayout.gap))
    line.trimEnd()
    return line
  }

  private var footerLines: [String] {
    let total = counted(table.rows.count, "row")
    var parts = [
      drawn.rowCount < table.rows.count ? "\(grouped(drawn.rowCount)) of \(total)" : total
    ]
    if table.isPartial { parts[0] = "cancelled, only a part: " + parts[0] }
    if let note = table.note { parts.append(visible(note)) }
    if !layout.omitted.isEmpty {
      let names = layout.omitted.map { visible(table.columns[$0].name) }
      parts.append("no room for \(names.joined(separator: ", "))")
    }
    let footer = parts.joined(separator: "; ")
    guard let width = options.width else { return [footer] }
    return wrapped(footer, to: max(1, width))
  }
}

// MARK: - Measuring

/// What some rows ask of the columns that are drawn.
private struct FieldMeasures: Sendable {
  /// The widest text of each.
  private(set) var widths: [Int]
  /// The greatest number of each; 0 where it has none above.
  private(set) var greatest: [Double]

  /// Those of no rows.
  init(count: Int) {
    widths = [Int](repeating: 0, count: count)
    greatest = [Double](repeating: 0, count: count)
  }

  init(of columns: [Int], in rows: Rows, _ lines: ArraySlice<DrawnRows.Line>) {
    self.init(count: columns.count)
    for case .row(let index) in lines {
      for (place, cell) in rows.cells(columns, of: index).enumerated() {
        widths[place] = max(widths[place], displayWidth(of: visible(cell.drawn)))
        if let number = cell.finiteNumber { greatest[place] = max(greatest[place], number) }
      }
    }
  }

  func joined(with other: Self) -> Self {
    var joined = self
    for place in widths.indices {
      joined.widths[place] = max(widths[place], other.widths[place])
      joined.greatest[place] = max(greatest[place], other.greatest[place])
    }
    return joined
  }
}

// MARK: - Kinds of fields

extension TableRenderer {
  private func alignment(of place: Int) -> FieldAlignment {
    table.columns[layout.fields[place].column].kind == .number || isLeftContext(place)
      ? .trailing : .leading
  }

  private func isLeftContext(_ place: Int) -> Bool {
    name(at: place) == "left" && name(at: place + 1) == "match"
  }

  private func isMatch(_ place: Int) -> Bool {
    name(at: place) == "match" && name(at: place - 1) == "left"
  }

  private func name(at place: Int) -> String? {
    guard layout.fields.indices.contains(place) else { return nil }
    return table.columns[layout.fields[place].column].name
  }
}

extension Cell {
  /// The text that is drawn: reals to three digits after the point, all else as files have it.
  fileprivate var drawn: String {
    guard case .real(let number) = self, abs(number) < 1e12, abs(number) >= 0.001 else {
      return description
    }
    return decimalText((number * 1000).rounded() / 1000)
  }

  /// The number of a cell that has one that can be drawn as a bar.
  fileprivate var finiteNumber: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .real(let number): number.isFinite ? number : nil
    case .empty, .text: nil
    }
  }
}

extension String {
  /// Takes away the blanks at the end.
  fileprivate mutating func trimEnd() {
    while last == " " { removeLast() }
  }
}
