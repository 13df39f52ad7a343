import TestSupport
import Testing

@testable import Workbench

/// The distance by its definition, for tests.
private func distanceByDefinition(_ a: ArraySlice<Character>, _ b: ArraySlice<Character>) -> Int {
  guard let left = a.last, let right = b.last else { return a.count + b.count }
  var best = min(
    distanceByDefinition(a.dropLast(), b) + 1, distanceByDefinition(a, b.dropLast()) + 1,
    distanceByDefinition(a.dropLast(), b.dropLast()) + (left == right ? 0 : 1))
  if a.count > 1, b.count > 1, a.dropLast().last == right, b.dropLast().last == left {
    best = min(best, distanceByDefinition(a.dropLast(2), b.dropLast(2)) + 1)
  }
  return best
}

@Suite struct `The nearest name` {
  private let names = ["sentence", "paragraph", "quote", "quotes", "title", "sort", "first"]

  @Test(arguments: [
    ("sentnce", "sentence"), ("sentecne", "sentence"), ("QUUOTES", "quotes"), ("frist", "first"),
    ("paragrahp", "paragraph"), ("titel", "title"), ("srt", "sort"),
  ])
  func `is at most a third of the word away`(word: String, expected: String) {
    #expect(nearest(to: word, in: names) == expected)
  }

  @Test(arguments: ["", "x", "so", "xyz", "sntnc", "apple"])
  func `is nil when none is near`(word: String) {
    #expect(nearest(to: word, in: names) == nil)
  }

  @Test func `is the first of equally near ones`() {
    #expect(nearest(to: "cat", in: ["cut", "bat"]) == "cut")
    #expect(nearest(to: "cat", in: ["bat", "cut"]) == "bat")
  }

  @Test(arguments: UInt64(0)..<200)
  func `is measured as defined`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func word() -> [Character] {
      (0..<Int.random(in: 0...5, using: &random)).map { _ in
        Array("abc")[Int.random(in: 0..<3, using: &random)]
      }
    }
    let (a, b) = (word(), word())
    #expect(editDistance(from: a, to: b) == distanceByDefinition(a[...], b[...]))
  }
}
