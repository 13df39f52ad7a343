/// The first bytes of a text, as readers look at them to say whether it is theirs.
///
/// Before a reader sees them, a byte-order mark and the white space at the start are left out, and
/// UTF-16 is narrowed to its ASCII.
package typealias ContentPrefix = ArraySlice<UInt8>

extension ContentPrefix {
  /// How many first bytes are looked at.
  static var signBytes: Int { 4_096 }

  /// The first bytes of a file as ``DocumentReader/recognizes(_:)`` gets them.
  var clean: ContentPrefix {
    var bytes = self
    if starts(with: [0xEF, 0xBB, 0xBF]) {
      bytes = dropFirst(3)
    } else if starts(with: [0xFF, 0xFE]) || starts(with: [0xFE, 0xFF]) {
      bytes = dropFirst(2).filter { $0 != 0 }[...]
    }
    return bytes.afterSpace
  }

  /// Without white space at the start.
  var afterSpace: ContentPrefix { drop { $0 <= 0x20 } }

  /// Whether it begins with these ASCII characters, in capitals or not.
  func starts(withText text: StaticString) -> Bool {
    let wanted = text.description.utf8
    return count >= wanted.count
      && zip(self, wanted).allSatisfy { $0.asLowercase == $1.asLowercase }
  }

  /// The first line, without its end; the whole prefix if it has no second one.
  var firstLine: ContentPrefix { prefix { $0 != 0x0A && $0 != 0x0D } }

  /// A page: what follows an XML declaration and comments is the head of an HTML document.
  var isHTML: Bool {
    let bytes = afterXMLProlog
    let heads: [StaticString] = ["<!doctype html", "<html", "<head", "<body", "<title", "<meta"]
    return heads.contains { bytes.starts(withText: $0) }
  }

  /// XML that is no page: a declaration, or an element with an attribute of a name space.
  var isXML: Bool { (starts(withText: "<?xml") || firstElementIsNamespaced) && !isHTML }

  /// The name of the first element, a prefix of a name space left out: `rss`, `feed`, `nitf`.
  var firstElement: String {
    let bytes = afterXMLProlog
    guard bytes.first == UInt8(ascii: "<") else { return "" }
    let name = bytes.dropFirst().prefix {
      $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
    }
    let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
    return String(decoding: local, as: UTF8.self)
  }

  private var firstElementIsNamespaced: Bool {
    let bytes = afterXMLProlog
    guard bytes.first == UInt8(ascii: "<") else { return false }
    let tag = bytes.prefix { $0 != UInt8(ascii: ">") }
    return tag.contains(text: "xmlns")
  }

  /// The bytes after declarations, processing instructions, comments and document types of XML; an
  /// HTML document type is left standing.
  private var afterXMLProlog: ContentPrefix {
    var bytes = afterSpace
    while true {
      if bytes.starts(withText: "<!--") {
        bytes = bytes.after("-->")
      } else if bytes.starts(withText: "<?") {
        bytes = bytes.after("?>")
      } else if bytes.starts(withText: "<!doctype"), !bytes.starts(withText: "<!doctype html") {
        bytes = bytes.after(">")
      } else {
        return bytes
      }
    }
  }

  /// What follows the first occurrence of a text, and the white space there.
  private func after(_ text: StaticString) -> ContentPrefix {
    guard let start = index(of: text) else { return [] }
    return self[(start + text.utf8CodeUnitCount)...].afterSpace
  }

  func contains(text: StaticString) -> Bool { index(of: text) != nil }

  private func index(of text: StaticString) -> Int? {
    let wanted = Array(text.description.utf8)
    guard count >= wanted.count else { return nil }
    return (startIndex...(endIndex - wanted.count)).first {
      self[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
  }
}

extension UInt8 {
  /// The small letter of a capital of ASCII; anything else is itself.
  fileprivate var asLowercase: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
