internal import CorpusStore
internal import SpanAlgebra

extension CaptureEvaluation {
  /// What stands side by side in a sequence.
  enum Element {
    /// So many tokens of any kind, captured as some names.
    case gap(ClosedRange<Int>, slots: [Int])
    case list(MatchList, isOptional: Bool = false)
  }

  /// The parts of a sequence with their matches.
  func elements(of query: Query) throws(QueryCancelled) -> [Element] {
    var elements: [Element] = []
    for part in query.elements {
      var slots: [Int] = []
      var inner = part
      while case .captured(let name, let named) = inner {
        if let slot = self.slots[name] { slots.append(slot) }
        inner = named
      }
      if let length = inner.gapLength {
        elements.append(.gap(length, slots: slots))
        continue
      }
      var list: MatchList
      var isOptional = false
      if case .repeated(let unit, let times) = inner {
        let places = try evaluation.repetitions(of: try evaluation.places(unit), times)
        list = MatchList(places, width: width)
        isOptional = times.lowerBound == 0
      } else {
        list = try matches(inner)
      }
      for slot in slots { list.captureAll(slot) }
      elements.append(.list(list, isOptional: isOptional))
    }
    return elements
  }

  /// How many matches of the rarest part are followed up at a time.
  private static let blockSize = 256

  /// The matches of parts side by side.
  ///
  /// They are followed from those of the rarest part to the end, then to the start, which is the same
  /// seen in a mirror.
  ///
  /// - Parameters:
  ///   - elements: The parts.
  ///   - isAdmitted: Whether places that do not count are left out, and those that hold others.
  ///   - matcher: What has to hold of the captures.
  /// - Returns: The matches in order.
  /// - Throws: ``QueryCancelled``.
  /// - Complexity: O(matches with all their captures); a block of them is held besides those kept.
  func chain(
    _ elements: [Element], isAdmitted: Bool, _ matcher: inout ConstraintMatcher?
  ) throws(QueryCancelled) -> MatchList {
    var result = MatchList(width: width)
    func finish(_ block: MatchList) {
      var kept = block.filtered {
        block.spans[$0].start < block.spans[$0].end && matcher?.holds(block, $0) ?? true
      }.sorted()
      if isAdmitted { kept = kept.within(evaluation.admitted(SpanList(kept.spans))) }
      result.append(contentsOf: kept)
    }
    guard let (anchor, list) = rarest(of: elements) else {
      for document in evaluation.eligible.members {
        let tokens = evaluation.segment.tokens(of: document)
        for start in stride(from: tokens.start, to: tokens.end, by: Self.blockSize) {
          var block = MatchList(width: width)
          for place in start..<min(tokens.end, start + UInt32(Self.blockSize)) {
            block.append(TokenSpan(start: place, end: place))
          }
          finish(try extended(block, by: elements, isMirrored: false))
        }
      }
      return result.sorted()
    }
    let tokenCount = UInt32(evaluation.segment.tokenCount)
    let after = Array(elements[(anchor + 1)...])
    let before = elements[..<anchor].reversed().map { element -> Element in
      guard case .list(let list, let isOptional) = element else { return element }
      return .list(list.mirrored(tokenCount).sorted(), isOptional: isOptional)
    }
    for first in stride(from: 0, to: list.count, by: Self.blockSize) {
      var block = MatchList(width: width)
      for index in first..<min(list.count, first + Self.blockSize) {
        block.append(list.spans[index], capturesOf: index, in: list)
      }
      block = try extended(block, by: after, isMirrored: false)
      if !before.isEmpty {
        block = try extended(block.mirrored(tokenCount), by: before, isMirrored: true)
          .mirrored(tokenCount)
      }
      finish(block)
    }
    return result.sorted()
  }

  /// The part with the fewest matches of those that have to be there.
  private func rarest(of elements: [Element]) -> (Int, MatchList)? {
    var best: (Int, MatchList)?
    for (index, element) in elements.enumerated() {
      guard case .list(let list, isOptional: false) = element else { continue }
      if best.map({ list.count < $0.1.count }) ?? true { best = (index, list) }
    }
    return best
  }

  /// Matches with what follows them, one part after another.
  private func extended(
    _ matches: MatchList, by elements: [Element], isMirrored: Bool
  ) throws(QueryCancelled) -> MatchList {
    var matches = matches
    var gap = 0...0
    for element in elements {
      switch element {
      case .gap(let length, let slots):
        if slots.isEmpty {
          gap = gap.lowerBound + length.lowerBound...gap.upperBound + length.upperBound
          continue
        }
        matches = try lengthened(matches, by: gap, slots: [], isMirrored: isMirrored)
        gap = 0...0
        matches = try lengthened(matches, by: length, slots: slots, isMirrored: isMirrored)
      case .list(let list, let isOptional):
        if isOptional {
          matches = try lengthened(matches, by: gap, slots: [], isMirrored: isMirrored)
          gap = 0...0
        }
        var joined = try self.joined(matches, list, gap)
        if isOptional { joined.append(contentsOf: matches) }
        matches = joined
        gap = 0...0
      }
    }
    // A gap at the end makes a place longer and never another one, so the least will do.
    return try lengthened(
      matches, by: gap.lowerBound...gap.lowerBound, slots: [], isMirrored: isMirrored)
  }

  /// Each match with each number of tokens after it.
  private func lengthened(
    _ matches: MatchList, by gap: ClosedRange<Int>, slots: [Int], isMirrored: Bool
  ) throws(QueryCancelled) -> MatchList {
    if gap == 0...0 { return matches }
    let tokenCount = UInt32(evaluation.segment.tokenCount)
    var result = MatchList(width: width)
    for index in 0..<matches.count {
      if index % Self.blockSize == 0 { try evaluation.proceed() }
      let span = matches.spans[index]
      for length in gap where Int(span.end) + length <= Int(tokenCount) {
        let end = span.end + UInt32(length)
        result.append(
          TokenSpan(start: span.start, end: end), capturesOf: index, in: matches)
        guard length > 0 else { continue }
        let captured =
          isMirrored
          ? TokenSpan(start: tokenCount - end, end: tokenCount - span.end)
          : TokenSpan(start: span.end, end: end)
        for slot in slots { result.setLast(slot, captured) }
      }
    }
    return result
  }

  /// Each match with each of a list that begins so many tokens after its end.
  private func joined(
    _ matches: MatchList, _ list: MatchList, _ gap: ClosedRange<Int>
  ) throws(QueryCancelled) -> MatchList {
    var result = MatchList(width: width)
    for index in 0..<matches.count {
      if index % Self.blockSize == 0 { try evaluation.proceed() }
      let span = matches.spans[index]
      let first = UInt64(span.end) + UInt64(gap.lowerBound)
      let last = UInt64(span.end) + UInt64(gap.upperBound)
      var place = list.firstIndex(startingAt: first)
      while place < list.count, UInt64(list.spans[place].start) <= last {
        result.append(
          TokenSpan(start: span.start, end: list.spans[place].end), capturesOf: index,
          in: matches)
        result.adoptCaptures(of: place, in: list)
        place += 1
      }
    }
    return result
  }
}
