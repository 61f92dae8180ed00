import BallerCore
import BallerDuckDB
import BallerUsers
import Foundation
import SystemPackage

/// The program of the settings that mails are given to, such as `/usr/sbin/sendmail -t -i`.
struct MailCommand: UserMailer {
    struct Failure: Error, CustomStringConvertible { let description: String }

    let words: [String]
    let sender: String

    func send(_ mail: UserMail) async throws {
        let message = mail.message(from: sender, at: Date())
        try await BlockingExecutor.once {
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = words
            process.standardInput = try Self.input(Data(message.utf8))
            process.standardOutput = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            guard process.terminationStatus == 0 else {
                throw Failure(description: "\(words.first ?? "") ended with \(process.terminationStatus)")
            }
        }
    }

    /// A file without a name that only this process reads: a program that ends before it has read a pipe would end this one, too.
    private static func input(_ data: Data) throws -> FileHandle {
        let file = FileManager.default.temporaryDirectory.appending(component: "baller-mail-\(UUID())")
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
