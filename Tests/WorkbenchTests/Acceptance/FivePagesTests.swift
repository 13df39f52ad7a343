import CorpusStore
import Foundation
import Testing

@testable import Workbench

/// What the program finds on five real pages, beside what people found there.
@Suite(.enabled(if: OutsideData.isThere, "the five pages are not beside the package"))
struct `Five real pages` {
  /// The rows of a statement by column.
  private func rows(_ statement: String) throws -> [[String: String]] {
    var session = try Self.loaded.get()
    let outcome = try #require(try session.run(statement))
    let table = try #require(outcome.table)
    return table.rows.map { row in
      Dictionary(
        uniqueKeysWithValues: zip(table.columns.map(\.name), row.cells.map(\.description)))
    }
  }

  private static let loaded: Result<Session, any Error> = Result {
    let cache = FileManager.default.temporaryDirectory
      .appending(path: "dateline-five-pages-\(ProcessInfo.processInfo.processIdentifier)")
    var session = Session(Surroundings(cache: CorpusCache(root: cache.path)))
    _ = try session.run("load \"\(OutsideData.path("seeds"))\"")
    return session
  }

  @Test func `hold nine stories with their places and days`() throws {
    let found = try rows("stories")
    for gold in try OutsideData.table("gold/seeds/stories.tsv") {
      #expect(
        found.contains {
          stem($0["document"] ?? "") == gold["doc"]
            && $0["place"]?.lowercased() == gold["place"]?.lowercased()
            && $0["date"] == gold["date"]
        }, "\(gold)")
    }
    #expect(found.count == 9)
  }

  @Test func `give their quotes in exact words, with their speakers`() throws {
    var found = try rows("quotes").filter { $0["kind"] != "indirect" }
    let all = try OutsideData.table("gold/seeds/quotes.tsv")
    let scare = all.filter { $0["kind"] == "scare" }
    for row in found {
      #expect(
        !scare.contains {
          $0["doc"] == stem(row["document"] ?? "")
            && plainWords($0["quote"] ?? "") == plainWords(row["quote"] ?? "")
        }, "a scare quote is given as speech: \(row["quote"] ?? "")")
    }
    var right = 0
    var speakers = 0
    let spoken = all.filter { $0["kind"] != "scare" }
    for gold in spoken {
      let place = found.firstIndex {
        stem($0["document"] ?? "") == gold["doc"]
          && plainWords($0["quote"] ?? "") == plainWords(gold["quote"] ?? "")
      }
      guard let place else { continue }
      right += 1
      let speaker = plainWords(found[place]["speaker"] ?? "")
      let family = plainWords(gold["speaker"] ?? "").split(separator: " ").last ?? ""
      if speaker.contains(family), !family.isEmpty { speakers += 1 }
      found.remove(at: place)
    }
    #expect(right >= 45, "\(right) of \(spoken.count) quotes")
    #expect(speakers * 10 >= right * 9, "\(speakers) of \(right) speakers")
  }

  @Test func `give their dates with their values`() throws {
    let dates = try rows("dates")
    var found = 0
    var right = 0
    for gold in try OutsideData.table("gold/seeds/dates.tsv") {
      let context = plainWords(gold["context"] ?? "").prefix(40)
      let expression = plainWords(gold["expression"] ?? "")
      let matching = dates.filter {
        stem($0["document"] ?? "") == gold["doc"]
          && plainWords($0["text"] ?? "").contains(expression)
          && plainWords($0["sentence"] ?? "").contains(context)
      }
      if !matching.isEmpty { found += 1 }
      if matching.contains(where: { $0["value"] == gold["value"] }) { right += 1 }
    }
    #expect(found >= 18, "\(found) dates found")
    #expect(right >= 17, "\(right) values right")
  }

  @Test func `name each person as one`() throws {
    let people = try rows("entities person")
    var one = 0
    for gold in try OutsideData.table("gold/seeds/people.tsv") {
      let families = Set(
        (gold["forms"] ?? "").split(separator: "|").compactMap {
          plainWords(String($0)).split(separator: " ").last.map(String.init)
        })
      let matching = people.filter { person in
        let words = plainWords((person["entity"] ?? "") + " " + (person["forms"] ?? ""))
          .split(separator: " ").map(String.init)
        return words.contains { families.contains($0) }
      }
      if matching.count == 1 { one += 1 }
    }
    #expect(one >= 14, "\(one) people are exactly one entity")
  }

  @Test func `keep what is repeated, and say so`() throws {
    let session = try Self.loaded.get()
    let repeats = session.corpus.segments.reduce(0) {
      $0 + ($1.segment.layer(.repeat)?.count ?? 0)
    }
    #expect(repeats > 10)
    let copies = try rows("quotes").filter {
      $0["quote"]?.hasPrefix("The secretary and the") == true
    }
    #expect(copies.count == 3)
  }
}
