import BallerCore

// What the site rests on.
extension SitePath {
    static let glossary = "/glossary"
    static let about = "/about"
    static let coverage = "/data/coverage"
    static let quality = "/data/quality"
    static let conflicts = "/data/conflicts"
    static let rejects = "/data/rejects"
    static let sources = "/data/sources"
    static let changes = "/data/changes"
    static let tables = "/data/tables"
    static let build = "/data/build"
    static let builds = "/data/builds"

    static func check(_ name: String) -> String { "\(quality)/\(name.percentEncoded)" }
    static func table(_ relation: String) -> String { "\(tables)/\(relation.percentEncoded)" }
    static func change(_ swap: Int) -> String { "\(changes)/\(swap)" }
    static func meaning(of column: String) -> String { "\(glossary)#\(column)" }
}
