import AsyncHTTPClient
import BallerCore
import BallerDuckDB
import BallerFiles
import BallerOperations
import Foundation
import NIOCore
import NIOHTTP1

/// Everybody whom the settings name: a program, an address, a file.
struct AlertTellers: AlertTeller {
    private let tellers: [any AlertTeller]

    init(_ settings: Settings) async throws {
        var tellers: [any AlertTeller] = []
        if let command = try await settings.value(SettingCatalog.alertsCommand) {
            tellers.append(AlertCommand(words: command.split(separator: " ").map(String.init)))
        }
        if let address = try await settings.webAddress(SettingCatalog.alertsWebhook) {
            let secret = try await settings.value(SettingCatalog.webhookSecretFile).map {
                try AdminTokenFile($0, of: SettingCatalog.webhookSecretFile).token
            }
            tellers.append(AlertWebhook(address: address, signature: secret.map { WebhookSignature(secret: $0) }))
        }
        if let file = try await settings.value(SettingCatalog.alertsFile) {
            tellers.append(AlertFile(url: URL(typedPath: file)))
        }
        self.tellers = tellers
    }

    func tell(_ news: AlertNews) async throws {
        var first: (any Error)?
        for teller in tellers {
            do { try await teller.tell(news) } catch { first = first ?? error }
        }
        if let first { throw first }
    }
}

/// A program that gets the alert on its standard input.
struct AlertCommand: AlertTeller {
    struct Failure: Error, CustomStringConvertible { let description: String }

    let words: [String]

    func tell(_ news: AlertNews) async throws {
        let body = try ReportJSON.data(news)
        try await BlockingExecutor.once {
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = words
            let input = Pipe()
            process.standardInput = input
            try process.run()
            try input.fileHandleForWriting.write(contentsOf: body)
            try input.fileHandleForWriting.close()
            process.waitUntilExit()
            guard process.terminationStatus == 0 else {
                throw Failure(description: "\(words.joined(separator: " ")) ended with \(process.terminationStatus)")
            }
        }
    }
}

/// A file that gets a line.
struct AlertFile: AlertTeller {
    let url: URL

    func tell(_ news: AlertNews) async throws {
        let line = Array(try ReportJSON.line(news))
        try await BlockingExecutor.once { try PosixFileSystem().append(line, to: url) }
    }
}

/// Another server.
struct AlertWebhook: AlertTeller {
    struct Failure: Error, CustomStringConvertible { let description: String }

    let address: String
    let signature: WebhookSignature?

    func tell(_ news: AlertNews) async throws {
        let body = Array(try ReportJSON.data(news))
        let request = HTTPClientRequest(posting: body, as: UUID(), to: address, signedBy: signature)
        let answer = try await HTTPClient.shared.execute(request, timeout: .seconds(10))
        guard (200..<300).contains(answer.status.code) else {
            throw Failure(description: "\(address) answered \(answer.status.code)")
        }
    }
}
