import Foundation
import Testing

/// The folders of the site depend in one direction, as docs/decisions/0031-pages-of-blocks.md has them.
@Suite struct FolderTests {
    /// Each folder may name the types of those before it.
    private static let order = [
        "Format", "Charts", "Tables", "Stats", "Rows", "Blocks", "Frame", "Records", "Players", "Games", "Seasons",
        "Teams", "People", "Playoffs", "Drafts", "Awards", "Leaders", "History", "Find", "Data", "Home", "Reference",
        "Feeds", "Problems", "Cards", "Routes",
    ]

    @Test func `no folder of the site names a type of a folder after it`() throws {
        let site = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Sources/BallerWeb/Site").standardizedFileURL
        let folders = try FileManager.default.contentsOfDirectory(atPath: site.path)
        #expect(Set(folders) == Set(Self.order))
        var files: [(place: Int, name: String, text: String)] = []
        for (place, folder) in Self.order.enumerated() {
            let url = site.appending(path: folder)
            for name in try FileManager.default.contentsOfDirectory(atPath: url.path) {
                let text = try String(contentsOf: url.appending(path: name), encoding: .utf8)
                files.append((place, "\(folder)/\(name)", Self.code(of: text)))
            }
        }
        var places: [Substring: Int] = [:]
        for file in files {
            for type in file.text.matches(of: #/(?m)^(?:package )?(?:final )?(?:struct|enum|protocol|class) (\w+)/#) {
                places[type.output.1] = file.place
            }
        }
        #expect(places["SitePath"] == 6)
        for file in files {
            let words = Set(file.text.split { !$0.isLetter && !$0.isNumber && $0 != "_" })
            let later = words.filter { places[$0] ?? 0 > file.place }
            #expect(later.isEmpty, "\(file.name) names \(later.sorted().joined(separator: ", "))")
        }
    }

    /// Without comments and without texts, which may say anything.
    private static func code(of text: String) -> String {
        text.replacing(#/\/\/.*/#, with: "").replacing(#/"(?:\\.|[^"\\\n])*"/#, with: "")
    }
}
