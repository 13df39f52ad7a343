import CorpusReading
import Foundation
import Testing

@testable import Workbench

@Suite struct `A corpus of words alone` {
  private let fixture: LoadFixture
  private var session: Session

  init() throws {
    fixture = try LoadFixture(InventedStories.files)
    session = Session(Surroundings(cache: fixture.cache))
    _ = try session.run("load \"\(fixture.stories)\" layers=words")
  }

  @Test(arguments: [
    "documents", "stories", "sentences", "texts", "words", "concordance ferry or boat",
    "concordance talks within sentence",
  ])
  func `has the same words, sentences and stories`(statement: String) throws {
    var words = session
    var all = try fixture.freshSession()
    let found = try #require(try words.run(statement)?.table)
    let expected = try #require(try all.run(statement)?.table)
    #expect(
      String(decoding: ExportFormat.csv.bytes(of: found), as: UTF8.self)
        == String(decoding: ExportFormat.csv.bytes(of: expected), as: UTF8.self))
  }

  @Test(arguments: [
    ("entities", "entities"), ("entities person | first 3", "entities"), ("mentions", "mentions"),
    ("quotes", "quotes"), ("dates", "dates"), ("concordance <person>", "<person>"),
    ("filter person:varrick", "person"), ("filter speaker:varrick", "speaker"),
    ("concordance boat within quote", "quote"), ("concordance <time>", "<time>"),
  ])
  func `says what it lacks, and how to have it`(statement: String, marked: String) throws {
    var session = session
    do {
      _ = try session.run(statement)
      Issue.record("'\(statement)' gave something")
    } catch {
      #expect(
        error.message
          == "the corpus was loaded with layers=words, which has no names, times and quotes")
      #expect(error.hint == "load it without that to have them")
      let bytes = Array(statement.utf8)
      let range = try #require(error.range)
      #expect(String(decoding: bytes[range], as: UTF8.self).contains(marked.filter(\.isLetter)))
    }
  }

  @Test func `still says what is wrong with a query`() throws {
    var session = session
    do {
      _ = try session.run("concordance <prson>")
      Issue.record("a layer of no name was taken")
    } catch {
      #expect(!error.message.contains("layers=words"))
    }
  }

  @Test func `gives way to everything once a part has it`() throws {
    var session = session
    _ = try session.run("load \"\(fixture.stories)\"")
    #expect(try session.run("entities")?.table?.rows.isEmpty == false)
  }

  @Test func `is another corpus than that of all layers`() {
    var words = ReadingOptions()
    words.layers = .words
    #expect(fixture.cache.folder(for: "a") != fixture.cache.folder(for: "a", options: words))
    #expect(words.spelling == "layers=words")
    #expect(ReadingOptions().spelling == "")
  }
}
