/// What a file is that holds no text as it stands, and what to do with it.
struct ForeignContent: Equatable, CustomStringConvertible {
  let name: String
  let wayOut: String

  var description: String { wayOut.isEmpty ? name : "\(name); \(wayOut)" }

  /// Finds it by the first bytes.
  init?(prefix: ArraySlice<UInt8>) {
    if prefix.starts(with: Array("PK".utf8)), let found = Self.zip(prefix) {
      self = found
    } else if prefix.starts(with: Array("MZ".utf8)) {
      // Text may begin with these letters, but has no zero bytes.
      guard prefix.count >= 64, prefix.prefix(64).contains(0) else { return nil }
      self = Self.program
    } else if prefix.dropFirst(257).starts(with: Array("ustar".utf8)) {
      self = Self.archive
    } else if prefix.dropFirst(4).starts(with: Array("ftyp".utf8)) {
      self = Self.film
    } else {
      guard let found = Self.signs.first(where: { prefix.starts(with: $0.bytes) }) else {
        return nil
      }
      self = found.content
    }
  }

  /// Finds it by the ending of a name, in lower case.
  init?(ending: String) {
    guard let found = Self.endings.first(where: { $0.endings.contains(ending) }) else {
      return nil
    }
    self = found.content
  }

  private init(_ name: String, _ wayOut: String = "") {
    self.name = name
    self.wayOut = wayOut
  }

  private static let pdf = Self("a PDF file", "turn it into text with pdftotext")
  private static let postScript = Self("a PostScript file", "turn it into text with ps2ascii")
  private static let word = Self(
    "a Word document", "turn it into text with 'pandoc -t plain', an old one with antiword")
  private static let office = Self(
    "an office document", "turn it into text with 'libreoffice --convert-to txt:Text'")
  private static let sheet = Self("a spreadsheet", "save it as CSV")
  private static let book = Self("an EPUB book", "turn it into text with 'pandoc -t plain'")
  private static let rich = Self("an RTF document", "turn it into text with 'unrtf --text'")
  private static let archive = Self(
    "an archive of files", "unpack it into a folder and load the folder")
  private static let picture = Self("a picture")
  private static let sound = Self("a sound file")
  private static let film = Self("a film")
  private static let program = Self("a program")
  private static let database = Self("a SQLite database", "export its tables as CSV")
  private static let packed = Self(
    "compressed in a way that is not read", "compress it with gzip, bzip2, xz or zstd")

  private static let endings: [(endings: Set<String>, content: Self)] = [
    (["pdf"], pdf), (["ps", "eps"], postScript), (["doc", "docx", "dot", "dotx"], word),
    (["odt", "odp", "ppt", "pptx", "pages"], office), (["xls", "xlsx", "ods"], sheet),
    (["epub"], book), (["rtf"], rich),
    (["7z", "ar", "jar", "rar", "tar", "tbz2", "tgz", "txz", "tzst", "zip"], archive),
    (["bmp", "gif", "ico", "jpeg", "jpg", "png", "svg", "tif", "tiff", "webp"], picture),
    (["flac", "m4a", "mp3", "ogg", "wav"], sound),
    (["avi", "flv", "mkv", "mov", "mp4", "mpeg", "mpg", "webm"], film),
    (["class", "dll", "exe", "o", "so"], program), (["db", "sqlite", "sqlite3"], database),
    (["br", "lz", "lz4", "lzma", "lzo", "z"], packed),
  ]

  private static let signs: [(bytes: [UInt8], content: Self)] = [
    (Array("%PDF-".utf8), pdf), (Array("%!PS".utf8), postScript),
    (Array("{\\rtf".utf8), rich), (Array("\u{7F}ELF".utf8), program),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], office),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], picture), ([0xFF, 0xD8, 0xFF], picture),
    (Array("GIF87a".utf8), picture), (Array("GIF89a".utf8), picture),
    ([0x49, 0x49, 0x2A, 0x00], picture), ([0x4D, 0x4D, 0x00, 0x2A], picture),
    (Array("SQLite format 3\0".utf8), database),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], archive), (Array("Rar!\u{1A}".utf8), archive),
    (Array("!<arch>\n".utf8), archive), (Array("ID3".utf8) + [3], sound),
    (Array("ID3".utf8) + [4], sound), (Array("OggS".utf8) + [0], sound),
    (Array("fLaC".utf8) + [0], sound), ([0x1A, 0x45, 0xDF, 0xA3], film),
    ([0xCA, 0xFE, 0xBA, 0xBE], program), ([0x04, 0x22, 0x4D, 0x18], packed),
    (Array("LZIP".utf8) + [1], packed), ([0x1F, 0x9D], packed),
  ]

  /// Documents that are archives inside, told apart by their first member.
  private static func zip(_ prefix: ArraySlice<UInt8>) -> Self? {
    let start = prefix.dropFirst(2)
    guard start.starts(with: [3, 4]) || start.starts(with: [5, 6]) else { return nil }
    let head = prefix.prefix(2_048)
    if head.contains(text: "application/epub+zip") { return book }
    if head.contains(text: "opendocument.spreadsheet") { return sheet }
    if head.contains(text: "application/vnd.oasis") { return office }
    if head.contains(text: "word/") { return word }
    if head.contains(text: "xl/") { return sheet }
    if head.contains(text: "[Content_Types].xml") || head.contains(text: "_rels/") {
      return Self("an office document", office.wayOut)
    }
    return archive
  }
}
