internal import Foundation

/// The source files that an argument stands for: a file, a folder with all its folders, or a
/// pattern with `*`, `?`, `[…]` and `**`.
///
/// Hidden files are passed over as every tool does; whatever else is passed over is in
/// ``SourceListing/skipped`` with its reason.
///
/// - Throws: ``SourceError`` if it stands for no document file.
package func sources(at argument: String) throws(SourceError) -> SourceListing {
  var walker = SourceWalker()
  do {
    let status = try FileStatus(argument, followingLinks: true)
    try walker.start(at: argument, status: status)
  } catch let error as SourceError {
    throw error
  } catch let error as FileStatusError {
    guard error.isMissing else { throw .unreadable(argument, reason: error.reason) }
    guard GlobPattern.isPattern(argument) else { throw .missing(argument) }
    for match in GlobPattern(argument).matches() { walker.take(match.path, name: match.name) }
    walker.followLinks()
    guard !walker.files.isEmpty || !walker.skipped.isEmpty else { throw .noMatch(argument) }
  } catch {
    throw .unreadable(argument, reason: "\(error)")
  }
  guard !walker.files.isEmpty else {
    throw .noDocuments(argument, skipped: walker.skipped.count)
  }
  return walker.listing
}

/// Goes through folders, each once, links last.
private struct SourceWalker {
  private(set) var files: [SourceFile] = []
  private(set) var skipped: [ReadingProblem] = []
  /// Where each folder was first come across.
  private var folders: [FileStatus.Identity: DiskPath] = [:]
  /// Links to folders wait until all folders proper are known, so that a file keeps the name of
  /// its own folder whatever the order of names.
  private var links: [(path: DiskPath, name: String)] = []

  var listing: SourceListing {
    var listing = SourceListing(files: [], skipped: skipped)
    var paths: [String: String] = [:]
    for var file in files.sorted(by: { isBefore($0.name, $1.name) }) {
      if paths[file.name] == file.path, file.pathBytes == nil { continue }
      // Two names that are no UTF-8 may look the same.
      let name = file.name
      var count = 2
      while paths[file.name] != nil {
        file.name = Self.numbered(name, count)
        count += 1
      }
      paths[file.name] = file.path
      listing.files.append(file)
    }
    listing.skipped.sort { isBefore($0.path, $1.path) }
    return listing
  }

  /// A name with a number before its endings.
  private static func numbered(_ name: String, _ number: Int) -> String {
    let last = name.lastIndex(of: "/") ?? name.startIndex
    let end = name[last...].dropFirst().firstIndex(of: ".") ?? name.endIndex
    return "\(name[..<end])~\(number)\(name[end...])"
  }

  /// A path that the user gave: a file of any ending is read.
  mutating func start(at path: String, status: FileStatus) throws(SourceError) {
    let place = DiskPath(path)
    switch status.kind {
    case .folder:
      guard FileStatus.isReadable(place) else {
        throw .unreadable(path, reason: "no permission to read it")
      }
      walk(place, name: "", status: status)
      followLinks()
    case .special(let kind):
      throw .notAFile(path, kind: kind)
    case .file, .link:
      guard FileStatus.isReadable(place) else {
        throw .unreadable(path, reason: "no permission to read it")
      }
      let name = path.split(separator: "/").last.map(String.init) ?? path
      if let ending = DocumentFormats.foreignEnding(of: name) {
        throw .foreign(path, ending: ending)
      }
      files.append(
        SourceFile(path: path, name: name, size: status.size, modified: status.modified))
    }
  }

  mutating func followLinks() {
    var next = 0
    while next < links.count {
      let (path, name) = links[next]
      next += 1
      if let status = status(of: path) { walk(path, name: name, status: status) }
    }
    links = []
  }

  private mutating func walk(_ path: DiskPath, name: String, status: FileStatus) {
    if let first = folders[status.identity] {
      let isAbove = path == first || path.bytes.starts(with: first.appending([]).bytes)
      skip(path, isAbove ? "a loop of links" : "the folder is read already as '\(first.text)'")
      return
    }
    folders[status.identity] = path
    let names: [[UInt8]]
    do throws(SystemError) {
      names = try entries(of: path)
    } catch {
      skip(path, FileStatusError(number: error.number).folderReason)
      return
    }
    let base = name.isEmpty ? "" : name + "/"
    for entry in names where entry.first != UInt8(ascii: ".") {
      take(path.appending(entry), name: base + String(decoding: entry, as: UTF8.self))
    }
  }

  /// A path that was come across.
  mutating func take(_ path: DiskPath, name: String) {
    guard let own = status(of: path, followingLinks: false),
      let status = own.kind == .link ? status(of: path) : own
    else { return }
    switch status.kind {
    case .folder where own.kind == .link:
      links.append((path, name))
    case .folder:
      walk(path, name: name, status: status)
    case .special(let kind):
      skip(path, kind)
    case .file, .link:
      let file = SourceFile(
        path: path.text, pathBytes: path.bytesBesideText, name: name, size: status.size,
        modified: status.modified)
      let ending = file.ending
      if !DocumentFormats.reads(ending) {
        skip(path, DocumentFormats.reasonAgainst(ending))
      } else if !FileStatus.isReadable(path) {
        skip(path, "no permission to read it")
      } else {
        files.append(file)
      }
    }
  }

  private mutating func status(of path: DiskPath, followingLinks: Bool = true) -> FileStatus? {
    do throws(FileStatusError) {
      return try FileStatus(path, followingLinks: followingLinks)
    } catch {
      skip(path, error.reason)
      return nil
    }
  }

  private mutating func skip(_ path: DiskPath, _ reason: String) {
    skipped.append(ReadingProblem(path: path.text, reason: reason))
  }
}

/// The order of names: by bytes, the same on every machine.
func isBefore(_ a: String, _ b: String) -> Bool {
  a.utf8.lexicographicallyPrecedes(b.utf8)
}
