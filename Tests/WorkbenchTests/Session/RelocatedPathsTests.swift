import Testing

@testable import Workbench

@Suite struct `A statement in a script of another folder` {
  @Test(arguments: [
    ("load stories", "load ../stories"),
    ("load \"my stories\" wire/*.jsonl", "load \"../my stories\" ../wire/*.jsonl"),
    ("load Sessions/stories", "load stories"),
    ("load /srv/stories", "load /srv/stories"), ("load -", "load -"),
    ("load a.csv text=body chrome=\"Sign up *\"", "load ../a.csv text=body chrome=\"Sign up *\""),
    ("load \"a=b\"", "load ../a=b"), ("load \"Sessions/a=b\"", "load \"a=b\""),
    ("filter load stories", "filter load stories"), ("quotes by Orn", "quotes by Orn"),
  ])
  func `finds what it loads`(typed: String, written: String) {
    #expect(relocated(typed, to: "Sessions") == written)
  }

  @Test(arguments: [
    ("/a/b", "/a/b/c", "c"), ("/a/b", "/a/c", "../c"), ("/a", "/a", "."), ("/", "/x/y", "x/y"),
    ("/a/b/c", "/d", "../../../d"),
  ])
  func `has the way from its folder`(folder: String, path: String, way: String) {
    #expect(relativePath(from: folder, to: path) == way)
  }
}
