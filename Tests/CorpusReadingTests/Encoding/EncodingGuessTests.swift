import TestSupport
import Testing

@testable import CorpusReading

@Suite struct `The encoding of a text without a mark` {
  @Test(arguments: EncodedStories.all)
  func `is worked out from the whole story`(story: EncodedStories.Story) throws {
    let bytes = EncodedStories.bytes(of: story.text, in: story.encoding)
    try #require(!bytes.isEmpty)
    let decoded = try decodeText(bytes)
    #expect(String(decoding: decoded.text, as: UTF8.self) == story.text)
    #expect(decoded.encoding == story.encoding)
    #expect(decoded.brokenBytes == 0)
  }

  @Test(arguments: EncodedStories.all, [40, 60, 100])
  func `is worked out from its beginning`(story: EncodedStories.Story, count: Int) throws {
    var text = ""
    var bytes: [UInt8] = []
    for character in story.text {
      text.append(character)
      guard text.utf8.count >= count else { continue }
      bytes = EncodedStories.bytes(of: text, in: story.encoding)
      if bytes.count >= count { break }
    }
    let decoded = try decodeText(bytes)
    #expect(String(decoding: decoded.text, as: UTF8.self) == text)
  }

  @Test(arguments: EncodedStories.all)
  func `is worked out of a text cut off inside a character`(story: EncodedStories.Story) throws {
    guard story.encoding != "ISO-2022-JP" else { return }
    var bytes = EncodedStories.bytes(of: story.text, in: story.encoding)
    while let last = bytes.last, last < 0x80 { bytes.removeLast() }
    bytes.removeLast()
    let decoded = try decodeText(bytes)
    let whole = String(decoding: decoded.text, as: UTF8.self).filter { $0 != "\u{FFFD}" }
    #expect(story.text.hasPrefix(whole))
    #expect(decoded.brokenBytes <= 1)
  }

  @Test func `is believed where it is declared and the bytes are valid in it`() throws {
    let greek = EncodedStories.bytes(of: "Άνω", in: "ISO-8859-7")
    let read = try decodeText(greek, declared: "ISO_8859-7")
    #expect(String(decoding: read.text, as: UTF8.self) == "Άνω")
    let wrong = try decodeText(Array("Zürich".utf8), declared: "latin1")
    #expect(String(decoding: wrong.text, as: UTF8.self) == "Zürich")
    let latin = try decodeText(
      EncodedStories.bytes(of: EncodedStories.all[0].text, in: "windows-1252"), declared: "utf-8")
    #expect(String(decoding: latin.text, as: UTF8.self) == EncodedStories.all[0].text)
    #expect(try decodeText([0x43, 0xE9], declared: "no such label").encoding == "windows-1252")
  }

  @Test(arguments: [
    ("latin1", "windows-1252"), ("GB2312", "GB18030"), (" \"x-sjis\" ", "Shift_JIS"),
    ("ks_c_5601-1987", "EUC-KR"), ("ISO-8859-9", "windows-1254"), ("utf8", "UTF-8"),
  ])
  func `has many labels`(label: String, name: String) {
    #expect(TextEncoding(label: label)?.name == name)
  }

  @Test func `is UTF-16 without a mark where the bytes say so`() throws {
    let text = EncodedStories.all[4].text
    for name in ["UTF-16LE", "UTF-16BE"] {
      let decoded = try decodeText(EncodedStories.bytes(of: text, in: name))
      #expect(decoded.encoding == name)
      #expect(String(decoding: decoded.text, as: UTF8.self) == text)
    }
    let wide = try decodeText([0xFF, 0xFE, 0, 0, 0x16, 4, 0, 0, 0, 0xF6, 1, 0])
    #expect(String(decoding: wide.text, as: UTF8.self) == "Ж😀")
    #expect(wide.encoding == "UTF-32LE")
  }

  @Test func `does not matter for a few zero bytes`() throws {
    let text = Array(String(repeating: "rain at the port ", count: 100).utf8)
    let decoded = try decodeText(text + [0] + text)
    #expect(decoded.text == text + Array("\u{FFFD}".utf8) + text)
    #expect(decoded.brokenBytes == 1)
  }

  @Test(arguments: UInt64(0)..<200)
  func `makes UTF-8 of whatever comes`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let story = EncodedStories.all[Int.random(in: 0..<EncodedStories.all.count, using: &random)]
    var bytes = Self.encoded[story.encoding + story.text] ?? Array(story.text.utf8)
    for _ in 0..<Int.random(in: 1...20, using: &random) {
      let index = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: index)
      case 2: bytes.insert(UInt8.random(in: 128...255, using: &random), at: index)
      default: bytes.append(bytes[index])
      }
    }
    let label = ["utf-16", "big5", "koi8-r", "utf-8"].randomElement(using: &random)
    guard let decoded = try? decodeText(bytes, declared: label) else { return }
    #expect(String(validating: decoded.text, as: UTF8.self) != nil)
    #expect(decoded.brokenBytes <= bytes.count)
  }

  private static let encoded: [String: [UInt8]] = {
    var all: [String: [UInt8]] = [:]
    for story in EncodedStories.all {
      all[story.encoding + story.text] = EncodedStories.bytes(of: story.text, in: story.encoding)
    }
    return all
  }()
}
