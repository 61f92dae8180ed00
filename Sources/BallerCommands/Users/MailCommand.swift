import BallerCore
import BallerDuckDB
import BallerUsers
import Foundation

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
            let input = Pipe()
            process.standardInput = input
            process.standardOutput = FileHandle.nullDevice
            try process.run()
            try input.fileHandleForWriting.write(contentsOf: Data(message.utf8))
            try input.fileHandleForWriting.close()
            process.waitUntilExit()
            guard process.terminationStatus == 0 else {
                throw Failure(description: "\(words.first ?? "") ended with \(process.terminationStatus)")
            }
        }
    }
}
