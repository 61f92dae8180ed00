import AsyncHTTPClient
import BallerCore
import BallerDuckDB
import BallerFiles
import BallerOperations
import Foundation
import NIOCore
import NIOHTTP1

extension Settings {
    /// Everybody whom the settings name: a program, an address, a file.
    func alertTellers() async throws -> [any AlertTeller] {
        var tellers: [any AlertTeller] = []
        if let command = try await value(SettingCatalog.alertsCommand) {
            tellers.append(AlertCommand(program: ProgramWithInput(command)))
        }
        if let address = try await webAddress(SettingCatalog.alertsWebhook) {
            let secret = try await value(SettingCatalog.webhookSecretFile).map {
                try AdminTokenFile($0, of: SettingCatalog.webhookSecretFile).token
            }
            tellers.append(AlertWebhook(address: address, signature: secret.map { WebhookSignature(secret: $0) }))
        }
        if let file = try await value(SettingCatalog.alertsFile) {
            tellers.append(AlertFile(url: URL(typedPath: file)))
        }
        return tellers
    }
}

/// A program that gets the alert on its standard input.
struct AlertCommand: AlertTeller {
    let program: ProgramWithInput

    var name: String { program.words.joined(separator: " ") }

    func tell(_ news: AlertNews) async throws { try await program.run(on: ReportJSON.data(news)) }
}

/// A file that gets a line.
struct AlertFile: AlertTeller {
    let url: URL

    var name: String { url.path }

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

    var name: String { address }

    func tell(_ news: AlertNews) async throws {
        let body = Array(try ReportJSON.data(news))
        let request = HTTPClientRequest(posting: body, as: UUID(), to: address, signedBy: signature)
        let answer = try await HTTPClient.shared.execute(request, timeout: .seconds(10))
        guard (200..<300).contains(answer.status.code) else {
            throw Failure(description: "\(address) answered \(answer.status.code)")
        }
    }
}
