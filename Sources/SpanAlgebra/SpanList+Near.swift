extension SpanList {
  /// The minimal spans that hold one span of each list, at most `distance` tokens apart.
  ///
  /// In either order. The two do not overlap, so that a list near itself means two places.
  ///
  /// - Parameters:
  ///   - other: The other list.
  ///   - distance: The most tokens that may stand between the two.
  /// - Returns: Spans of which none contains another.
  /// - Complexity: O(*n* + *m*) for flat lists, else O(*n* log *n* + *m* log *m*).
  /// - Note: Source: Boldi and Vigna (2016), "Efficient optimally lazy algorithms for
  ///   minimal-interval semantics".
  package func near(_ other: SpanList, within distance: Int) -> SpanList {
    if isSingle, other.isSingle {
      return count <= other.count
        ? pairs(with: other, within: distance) : other.pairs(with: self, within: distance)
    }
    return hulls(before: other, within: distance)
      .union(other.hulls(before: self, within: distance)).minimal
  }

  /// The minimal spans from one of this list to one of the other that begins after its end.
  ///
  /// - Parameters:
  ///   - other: What comes after.
  ///   - distance: The most tokens that may stand between the two.
  /// - Returns: Spans of which none contains another.
  /// - Complexity: As ``near(_:within:)``.
  package func before(_ other: SpanList, within distance: Int) -> SpanList {
    hulls(before: other, within: distance).minimal
  }

  /// Each token with the next of the other list on either side, if none of its own is nearer to that.
  ///
  /// Such neighbours are minimal, and every other pair has one inside.
  ///
  /// - Complexity: O(*n* log *d*) for the tokens of this list and steps of *d* in the other.
  private func pairs(with other: SpanList, within distance: Int) -> SpanList {
    let reach = UInt32(clamping: distance + 1)
    var result: [TokenSpan] = []
    var place = 0
    var last: UInt32?
    for index in 0..<count {
      let token = spans[index].start
      place = other.firstIndex(from: place) { $0.start < token }
      if place > 0 {
        let before = other.spans[place - 1].start
        if token - before <= reach, last.map({ $0 <= before }) ?? true {
          let span = TokenSpan(start: before, end: token + 1)
          if result.last != span { result.append(span) }
        }
      }
      var next = place
      if next < other.count, other.spans[next].start == token { next += 1 }
      if next < other.count {
        let after = other.spans[next].start
        let isNearest = index + 1 == count || after <= spans[index + 1].start
        if after - token <= reach, isNearest {
          result.append(TokenSpan(start: token, end: after + 1))
        }
      }
      last = token
    }
    return SpanList(ascending: result)
  }

  /// For each span of `other` the shortest way to it from a span of this list.
  private func hulls(before other: SpanList, within distance: Int) -> SpanList {
    guard !isEmpty, !other.isEmpty else { return .empty }
    return isFlat
      ? flatHulls(before: other, within: distance) : nestedHulls(before: other, within: distance)
  }

  /// The last span that ends before the other begins has both the greatest start and end.
  private func flatHulls(before other: SpanList, within distance: Int) -> SpanList {
    var result: [TokenSpan] = []
    var place = 0
    var index = 0
    while index < other.count {
      let last = other.spans[index]
      place = firstIndex(from: place) { $0.end <= last.start }
      guard place > 0 else {
        // Nothing ends before this one: on to the first that can have a partner.
        let end = spans[0].end
        index = other.firstIndex(from: index) { $0.start < end }
        continue
      }
      let first = spans[place - 1]
      if Int(last.start - first.end) <= distance {
        result.append(TokenSpan(start: first.start, end: last.end))
        index += 1
      } else if place < count {
        let end = spans[place].end
        index = other.firstIndex(from: index) { $0.start < end }
      } else {
        break
      }
    }
    return SpanList(result)
  }

  /// A window over the spans by their ends, with the greatest start in it at its head.
  private func nestedHulls(before other: SpanList, within distance: Int) -> SpanList {
    let byEnd = spans.sorted { ($0.end, $0.start) < ($1.end, $1.start) }
    var window: [TokenSpan] = []
    var head = 0
    var place = 0
    var result: [TokenSpan] = []
    for last in other.spans {
      while place < byEnd.count, byEnd[place].end <= last.start {
        while window.count > head, let back = window.last, back.start <= byEnd[place].start {
          window.removeLast()
        }
        window.append(byEnd[place])
        place += 1
      }
      while head < window.count, Int(last.start - window[head].end) > distance { head += 1 }
      if head < window.count {
        result.append(TokenSpan(start: window[head].start, end: last.end))
      }
    }
    return SpanList(result)
  }
}
