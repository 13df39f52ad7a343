internal import CorpusAnalysis
internal import CorpusStore

/// The combinations of values that the rows of a table have in some columns, and how many rows, or
/// units of rows, have each.
///
/// Values are the same where they are written alike.
private struct RowGroups: Sendable {
  /// The values of the groups.
  private var values = WrittenCells()
  private var width = 0
  private(set) var counts: [Int] = []

  /// A row for each group with its values and last its count, in an order of the groups.
  func rows(in order: [Int]) -> Rows {
    Rows(count: order.count, columnCount: width + 1) { [self] rows, columns, cells in
      for row in rows {
        for column in columns {
          if column == width {
            cells.append(counts[order[row]])
          } else {
            cells.append(order[row] * width + column, of: values)
          }
        }
      }
    }
  }

  /// What a group is ordered by among those of its count.
  func key(of group: Int, _ kinds: [ColumnKind]) -> GroupKey {
    GroupKey((group * width..<(group + 1) * width).map { values.cell($0) }, kinds)
  }
}

/// What groups are ordered by: by what their values mean, then by how they are written.
private struct GroupKey: Comparable, Sendable {
  private let keys: [SortKey?]
  private let cells: [Cell]
  /// Less for what comes first, as far as the beginning of the first value tells.
  let prefix: UInt64

  init(_ cells: [Cell], _ kinds: [ColumnKind]) {
    self.cells = cells
    keys = zip(cells, kinds).map { SortKey($0, kind: $1) }
    switch keys.first {
    case .some(.some(.number)): prefix = 0
    case .some(.some(.text(let text))):
      var bytes: UInt64 = 0
      for byte in text.utf8.prefix(7) { bytes = bytes << 8 | UInt64(byte) }
      // Below every other text that begins with it.
      prefix = 1 << 56 | bytes << UInt64(8 * (7 - min(7, text.utf8.count)))
    case .some(.none), .none: prefix = .max
    }
  }

  static func < (left: GroupKey, right: GroupKey) -> Bool {
    for index in left.keys.indices {
      switch (left.keys[index], right.keys[index]) {
      case (nil, nil): break
      case (nil, _): return false
      case (_, nil): return true
      case (let first?, let second?): if first != second { return first < second }
      }
      let (first, second) = (left.cells[index], right.cells[index])
      let texts = (first.description, second.description)
      if texts.0 != texts.1 { return texts.0 < texts.1 }
      if first == .empty, second != .empty { return false }
      if second == .empty, first != .empty { return true }
    }
    return false
  }
}

extension Table {
  /// A row for each group of rows that agree in some columns, with its values and last its count:
  /// the greatest count first, equal ones in the order of their values.
  ///
  /// - Throws: A diagnostic that says `cancelled`, where the user wants no more of it.
  func groups(by places: [Int]) throws(Diagnostic) -> Rows {
    var units: RowUnits?
    if let unit, let corpus = documentFields?.corpus { units = RowUnits(unit, of: corpus) }
    let parts = try mapChunks { [units] in RowChunkGroups(rows, $0, places, units) }
    let groups = try RowGroups(parts, width: places.count, isCancelled: isCancelled)
    let kinds = places.map { columns[$0].kind }
    let keys = try mapChunks(of: groups.counts.count) { range in
      range.map { groups.key(of: $0, kinds) }
    }.flatMap { $0 }
    let prefixes = keys.map(\.prefix)
    let order = try sorted(0..<keys.count) { left, right in
      let counts = (groups.counts[left], groups.counts[right])
      if counts.0 != counts.1 { return counts.0 > counts.1 }
      return prefixes[left] == prefixes[right]
        ? keys[left] < keys[right] : prefixes[left] < prefixes[right]
    }
    return groups.rows(in: order)
  }

  /// How many rows there are, or units of rows.
  ///
  /// - Throws: A diagnostic that says `cancelled`, where the user wants no more of it.
  func unitCount() throws(Diagnostic) -> Int {
    guard let unit, let corpus = documentFields?.corpus else { return rows.count }
    let units = RowUnits(unit, of: corpus)
    let parts = try mapChunks { range in
      Set(range.compactMap { rows.source(of: $0).map { units.unit(of: $0) } })
    }
    return parts.reduce(into: Set()) { $0.formUnion($1) }.count
  }
}

/// The groups of a stretch of rows.
private struct RowChunkGroups: Sendable {
  /// The values of each group with their kinds and lengths, so that equal bytes are equal values.
  private(set) var keys = FormTable()
  /// For each group the first of its cells among ``cells``.
  private(set) var firsts: [Int] = []
  private(set) var counts: [Int] = []
  /// The units of each group, where units are counted.
  private(set) var units: [Set<RowUnits.Unit>] = []
  private(set) var cells = WrittenCells()

  init(_ rows: Rows, _ range: Range<Int>, _ places: [Int], _ units: RowUnits? = nil) {
    rows.write(Array(range), places, to: &cells)
    var key: [UInt8] = []
    for (row, written) in zip(range, cells.rows(range.count)) {
      var unit: RowUnits.Unit?
      if let units {
        guard let source = rows.source(of: row) else { continue }
        unit = units.unit(of: source)
      }
      key.removeAll(keepingCapacity: true)
      for cell in written { key.append(cell, of: cells) }
      let group = Int(keys.number(key, key.indices))
      if group == counts.count {
        counts.append(0)
        firsts.append(written.lowerBound)
        self.units.append([])
      }
      if let unit { self.units[group].insert(unit) } else { counts[group] += 1 }
    }
  }
}

extension [UInt8] {
  /// Adds a cell so that where it ends is known.
  fileprivate mutating func append(_ cell: Int, of cells: WrittenCells) {
    let range = cells.range(of: cell)
    append(cells.kind(of: cell).rawValue)
    for shift in stride(from: 0, to: 32, by: 8) {
      append(UInt8(truncatingIfNeeded: range.count >> shift))
    }
    append(contentsOf: cells.bytes[range])
  }
}

extension RowGroups {
  /// Joins the groups of all stretches, in their order.
  ///
  /// - Throws: A diagnostic that says `cancelled`, where the user wants no more of it.
  init(
    _ parts: [RowChunkGroups], width: Int, isCancelled: () -> Bool
  ) throws(Diagnostic) {
    self.width = width
    var keys = FormTable()
    var units: [Set<RowUnits.Unit>] = []
    for part in parts {
      if isCancelled() { throw Diagnostic.cancelled }
      for (own, number) in keys.numbers(of: part.keys).enumerated() {
        let group = Int(number)
        if group == counts.count {
          counts.append(0)
          units.append([])
          for cell in part.firsts[own]..<part.firsts[own] + width {
            values.append(cell, of: part.cells)
          }
        }
        counts[group] += part.counts[own]
        units[group].formUnion(part.units[own])
      }
    }
    for group in units.indices where !units[group].isEmpty { counts[group] = units[group].count }
  }
}
