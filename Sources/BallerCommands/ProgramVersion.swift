import BallerCore
import Crypto
import Foundation

/// Distinguishes the running program from every other build, even of the same version: `0.1.0+1a2b3c4d`.
///
/// The suffix is the start of a hash of the program and its installed files. Every answer depends on them, so entity
/// tags include it, and machines that run the same build agree.
enum ProgramVersion {
    static let running = marked(BallerVersion.current, program: Bundle.main.executableURL)

    /// Blocks; returns the bare version if the program's file cannot be read.
    static func marked(_ version: String, program: URL?) -> String {
        guard let program else { return version }
        var hash = SHA256()
        do {
            try add(program, to: &hash)
            for file in try resources(beside: program) { try add(file, to: &hash) }
        } catch {
            return version
        }
        let mark = hash.finalize().prefix(4).hexadecimal
        return "\(version)+\(mark)"
    }

    /// Queries, templates and the like, sorted by name; SwiftPM puts them into folders next to the program.
    private static func resources(beside program: URL) throws -> [URL] {
        let folder = program.resolvingSymlinksInPath().deletingLastPathComponent()
        let bundles = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasPrefix("baller_") && $0.hasSuffix(".resources") }
        return try bundles.sorted().flatMap { bundle in
            try FileManager.default.subpathsOfDirectory(atPath: folder.appending(component: bundle).path).sorted()
                .map { folder.appending(components: bundle, $0) }
        }
    }

    private static func add(_ file: URL, to hash: inout SHA256) throws {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue else {
            return
        }
        hash.update(data: try Data(contentsOf: file, options: .alwaysMapped))
    }
}
