package import CorpusReading
internal import CorpusStore
internal import Foundation

/// Where corpora are kept between runs: a cache that may be deleted at any time.
package struct CorpusCache: Sendable {
  package let root: String

  package init(root: String) { self.root = root }

  /// `$DATELINE_CACHE`, else `$XDG_CACHE_HOME/dateline`, else `~/.cache/dateline`.
  package init(environment: [String: String]) {
    if let path = environment["DATELINE_CACHE"], !path.isEmpty {
      root = path
    } else if let path = environment["XDG_CACHE_HOME"], !path.isEmpty {
      root = path + "/dateline"
    } else {
      root = (environment["HOME"] ?? ".") + "/.cache/dateline"
    }
  }

  /// The folder for what an argument of `load` names.
  ///
  /// It is named after the last part of the path, and after the whole path with the options by
  /// digest: the same files under other options are another corpus.
  package func folder(
    for argument: String, options: ReadingOptions = ReadingOptions()
  ) -> String {
    let key = absolutePath(argument) + options.cacheKey
    let digest = hexadecimal(Checksum.of(Array(key.utf8)))
    return "\(root)/\(nameOfCorpus(argument))-\(digest)"
  }
}

extension ReadingOptions {
  /// The options as one text that no other options have; empty where there are none.
  fileprivate var cacheKey: String {
    let members = members.sorted { $0.key < $1.key }.map { "\n\($0.key)=\($0.value)" }
    let patterns = chrome.map { "\nchrome=\($0)" } + datelines.map { "\ndateline=\($0)" }
    let layers = layers == .all ? [] : ["\nlayers=\(layers)"]
    return (members + patterns + layers).joined()
  }
}

/// What a corpus is called in the prompt and in the name of its session: `stories`.
package func nameOfCorpus(_ argument: String) -> String {
  let path = absolutePath(argument)
  let last = path.split(separator: "/").last.map(String.init) ?? "corpus"
  let plain = last.map { $0.isLetter || $0.isNumber || $0 == "." || $0 == "_" ? $0 : "-" }
  return String(plain.prefix(64))
}

/// A path from the root, without `.` and `..`, links not followed.
func absolutePath(_ path: String) -> String {
  let start = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  var parts: [Substring] = []
  for part in start.split(separator: "/") where part != "." {
    if part == ".." { _ = parts.popLast() } else { parts.append(part) }
  }
  return "/" + parts.joined(separator: "/")
}
