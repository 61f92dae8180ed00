import BallerDuckDB
import Foundation
import SystemPackage

/// A program of the settings that is given a text on its standard input, such as `/usr/sbin/sendmail -t -i`.
struct ProgramWithInput: Sendable {
    struct Failure: Error, CustomStringConvertible { let description: String }

    let words: [String]

    init(_ command: String) { words = command.split(separator: " ").map(String.init) }

    /// Runs it to its end.
    ///
    /// - Throws: `Failure` if it ends with anything but 0.
    func run(on input: Data) async throws {
        try await BlockingExecutor.once {
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = words
            process.standardInput = try Self.file(input)
            process.standardOutput = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            guard process.terminationStatus == 0 else {
                throw Failure(description: "\(words.first ?? "") ended with \(process.terminationStatus)")
            }
        }
    }

    /// A file without a name that only this process reads: a program that ends before it has read a pipe would end this one, too.
    private static func file(_ data: Data) throws -> FileHandle {
        let file = FileManager.default.temporaryDirectory.appending(component: "baller-input-\(UUID())")
        let descriptor = try FileDescriptor.open(
            FilePath(file.path),
            .readWrite,
            options: [.create, .exclusiveCreate, .closeOnExec],
            permissions: .ownerReadWrite
        )
        let handle = FileHandle(fileDescriptor: descriptor.rawValue, closeOnDealloc: true)
        try FileManager.default.removeItem(at: file)
        try handle.write(contentsOf: data)
        try handle.seek(toOffset: 0)
        return handle
    }
}
