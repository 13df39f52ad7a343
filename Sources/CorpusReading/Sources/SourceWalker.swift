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
  private var folders: [FileStatus.Identity: String] = [:]
  /// Links to folders wait until all folders proper are known, so that a file keeps the name of
  /// its own folder whatever the order of names.
  private var links: [(path: String, name: String)] = []

  var listing: SourceListing {
    var listing = SourceListing(files: [], skipped: skipped)
    var names: Set<String> = []
    for file in files.sorted(by: { isBefore($0.name, $1.name) })
    where names.insert(file.name).inserted {
      listing.files.append(file)
    }
    listing.skipped.sort { isBefore($0.path, $1.path) }
    return listing
  }

  /// A path that the user gave: a file of any ending is read.
  mutating func start(at path: String, status: FileStatus) throws(SourceError) {
    switch status.kind {
    case .folder:
      guard FileStatus.isReadable(path) else {
        throw .unreadable(path, reason: "no permission to read it")
      }
      walk(path, name: "", status: status)
      followLinks()
    case .special(let kind):
      throw .notAFile(path, kind: kind)
    case .file, .link:
      guard FileStatus.isReadable(path) else {
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
    while !links.isEmpty {
      let (path, name) = links.removeFirst()
      guard let status = status(of: path) else { continue }
      walk(path, name: name, status: status)
    }
  }

  private mutating func walk(_ path: String, name: String, status: FileStatus) {
    if let first = folders[status.identity] {
      let isAbove = path == first || path.hasPrefix(first.hasSuffix("/") ? first : first + "/")
      skip(path, isAbove ? "a loop of links" : "the folder is read already as '\(first)'")
      return
    }
    folders[status.identity] = path
    let entries: [String]
    do {
      entries = try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      skip(path, "no permission to list the folder")
      return
    }
    let base = path.hasSuffix("/") ? path : path + "/"
    for entry in entries.sorted(by: isBefore) where !entry.hasPrefix(".") {
      take(base + entry, name: name.isEmpty ? entry : name + "/" + entry)
    }
  }

  /// A path that was come across.
  mutating func take(_ path: String, name: String) {
    guard let own = status(of: path, followingLinks: false), let status = status(of: path) else {
      return
    }
    switch status.kind {
    case .folder where own.kind == .link:
      links.append((path, name))
    case .folder:
      walk(path, name: name, status: status)
    case .special(let kind):
      skip(path, kind)
    case .file, .link:
      let file = SourceFile(
        path: path, name: name, size: status.size, modified: status.modified)
      if !DocumentFormats.reads(file.ending) {
        skip(path, "no reader for '.\(file.ending)'; it reads \(DocumentFormats.list)")
      } else if !FileStatus.isReadable(path) {
        skip(path, "no permission to read it")
      } else {
        files.append(file)
      }
    }
  }

  private mutating func status(of path: String, followingLinks: Bool = true) -> FileStatus? {
    do {
      return try FileStatus(path, followingLinks: followingLinks)
    } catch {
      skip(path, error.reason)
      return nil
    }
  }

  private mutating func skip(_ path: String, _ reason: String) {
    skipped.append(ReadingProblem(path: path, reason: reason))
  }
}

/// The order of names: by bytes, the same on every machine.
func isBefore(_ a: String, _ b: String) -> Bool {
  a.utf8.lexicographicallyPrecedes(b.utf8)
}
