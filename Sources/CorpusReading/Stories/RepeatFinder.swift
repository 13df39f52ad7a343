internal import CorpusStore
internal import SpanAlgebra

/// Finds the paragraphs of a page that stand on it more than once.
///
/// The fullest copy counts, of equal ones the first; each other is a repeat, `whole` where it has
/// the same words, `cut` where it has only the first or the last of them.
struct RepeatFinder {
  private let page: Page
  /// The paragraphs that are long enough to be told from common phrases.
  private let lines: [Int]
  private static let fewestWords = 5
  private static let fewestBytes = 30
  /// Paragraphs that begin alike and are compared; more make a list of formulas.
  private static let mostAlike = 32

  /// Lines for which `isLeftOut` holds are not compared.
  init(_ page: Page, leavingOut isLeftOut: (Int) -> Bool = { _ in false }) {
    self.page = page
    lines = page.lines.indices.filter {
      !isLeftOut($0) && page.lines[$0].words.count >= Self.fewestWords
        && page.lines[$0].span.count >= Self.fewestBytes
    }
  }

  /// One region a copy, in ascending order.
  ///
  /// The headlines in `titles` open as their stories do and are no cut copies of them.
  ///
  /// - Complexity: O(*n*) in the page's words; a paragraph is compared with at most 32 others
  ///   that begin or end alike.
  func repeats(besides titles: Set<Int>) -> [Region] {
    guard mayRepeat else { return [] }
    let first = firstCopies()
    let originals = lines.filter { first[$0] == $0 }
    let fuller = fullerCopies(of: originals.filter { !titles.contains($0) }, among: originals)
    var regions: [Region] = []
    for line in lines {
      let own = first[line] ?? line
      var original = own
      var steps = 0
      while let next = fuller[original], steps < 8 {
        original = next
        steps += 1
      }
      guard original != line else { continue }
      regions.append(
        Region(
          page.lines[line].span,
          [
            RepeatAttribute.kind: original == own ? "whole" : "cut",
            .original: String(page.lines[original].span.start),
          ]))
    }
    return regions
  }

  /// Whether any two paragraphs begin or end alike; pages without repeats end here.
  private var mayRepeat: Bool {
    guard lines.count > 1 else { return false }
    var heads: [UInt64] = []
    var tails: [UInt64] = []
    heads.reserveCapacity(lines.count)
    tails.reserveCapacity(lines.count)
    for line in lines {
      let words = page.words(of: line)
      let kept = kept(of: line)
      // What is compared without its last words may end as any other.
      if kept.count < words.count, kept.count >= Self.fewestWords { return true }
      heads.append(Self.key(words.prefix(Self.fewestWords)))
      tails.append(Self.key(words.suffix(Self.fewestWords)))
    }
    return hasEqual(&heads) || hasEqual(&tails)
  }

  /// For each paragraph the first that has the same words.
  private func firstCopies() -> [Int: Int] {
    var byForms: [UInt64: [Int]] = [:]
    var first: [Int: Int] = [:]
    for line in lines {
      let words = page.words(of: line)
      let key = Self.key(words)
      let same = byForms[key]?.first { Self.isPrefix(words, of: page.words(of: $0), exactly: true) }
      first[line] = same ?? line
      if same == nil { byForms[key, default: []].append(line) }
    }
    return first
  }

  /// For each paragraph that is cut the longest that it is cut from.
  private func fullerCopies(of candidates: [Int], among originals: [Int]) -> [Int: Int] {
    var byHead: [UInt64: [Int]] = [:]
    var byTail: [UInt64: [Int]] = [:]
    for line in originals {
      let words = page.words(of: line)
      byHead[Self.key(words.prefix(Self.fewestWords)), default: []].append(line)
      byTail[Self.key(words.suffix(Self.fewestWords)), default: []].append(line)
    }
    var fuller: [Int: Int] = [:]
    for line in candidates {
      let words = kept(of: line)
      guard words.count >= Self.fewestWords else { continue }
      let alike = (byHead[Self.key(words.prefix(Self.fewestWords))] ?? []).prefix(Self.mostAlike)
      let heads = alike.filter {
        page.words(of: $0).count > words.count
          && Self.isPrefix(words, of: page.words(of: $0), exactly: false)
      }
      let endings = (byTail[Self.key(words.suffix(Self.fewestWords))] ?? []).prefix(Self.mostAlike)
      let tails = endings.filter {
        let other = page.words(of: $0)
        return other.count > words.count
          && Self.isPrefix(words, of: other.suffix(words.count), exactly: true)
      }
      fuller[line] = (heads + tails).filter { $0 != line }
        .max { (page.words(of: $0).count, $1) < (page.words(of: $1).count, $0) }
    }
    return fuller
  }

  /// The words of a paragraph without `read more` and the broken word before an ellipsis.
  private func kept(of line: Int) -> ArraySlice<PageWord> {
    var words = page.words(of: line)
    let isTeaser = Page.endsInReadMore(page.words, page.lines[line].words)
    if isTeaser { words = words.dropLast(2) }
    guard let last = words.last else { return words }
    let after = page.text[last.range.upperBound..<page.lines[line].span.end]
    let isBroken = after.first(where: { $0 > 0x20 }) == UInt8(ascii: ".") && after.count > 2
    return isTeaser || isBroken ? words.dropLast() : words
  }

  private static func key(_ words: ArraySlice<PageWord>) -> UInt64 {
    words.reduce(UInt64(words.count)) { ($0 ^ $1.form) &* 0x100_0000_01b3 &+ 0x9E37_79B9 }
  }

  private static func isPrefix(
    _ words: ArraySlice<PageWord>, of other: ArraySlice<PageWord>, exactly: Bool
  ) -> Bool {
    guard exactly ? words.count == other.count : words.count <= other.count else { return false }
    return zip(words, other).allSatisfy { $0.form == $1.form }
  }
}

/// Whether any two numbers are equal; they are sorted after it.
private func hasEqual(_ numbers: inout [UInt64]) -> Bool {
  numbers.sort()
  return numbers.indices.dropFirst().contains { numbers[$0] == numbers[$0 - 1] }
}
