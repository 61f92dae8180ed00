import ArgumentParser
import AsyncHTTPClient
import BallerCore
import Configuration
import Foundation
import NIOCore
import NIOHTTP1

struct ReloadCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "reload",
        abstract: "Tell a running server to switch to the artifact that is now published.",
        discussion: """
            The server opens, verifies and warms the new artifact, and only then switches. If the artifact is bad, the server
            keeps the current one and this command exits with 1. The token is read from --admin-token-file or the setting
            serve.adminTokenFile.

              baller reload --server http://127.0.0.1:8080 --admin-token-file admin-token
            """
    )

    @Option(help: ArgumentHelp("The server's address.", valueName: "url"))
    var server: String

    @Option(help: ArgumentHelp("The file with the server's admin token.", valueName: "file"))
    var adminTokenFile: String?

    @OptionGroup var common: CommonOptions

    func perform(on terminal: Terminal) async throws {
        let settings = try await common.settings([(SettingCatalog.adminTokenFile, ConfigValue(adminTokenFile))])
        let file = try await settings.required(SettingCatalog.adminTokenFile, flag: "--admin-token-file")
        let token = try AdminTokenFile(file)
        let url = server.trimmingSuffix("/") + "/admin/reload-database"
        let answer = try await post(url, token: token)
        guard answer.isSuccess else { throw ReloadError.refused(url: url, status: answer.status, body: answer.body) }
        terminal.result(answer.body)
    }

    private struct Answer {
        let status: UInt
        let body: String
        var isSuccess: Bool { (200..<300).contains(status) }
    }

    private func post(_ url: String, token: AdminTokenFile) async throws -> Answer {
        var request = HTTPClientRequest(url: url)
        request.method = .POST
        request.headers.add(name: "authorization", value: "Bearer \(token.token)")
        do {
            let response = try await HTTPClient.shared.execute(request, timeout: .seconds(120))
            let body = try await response.body.collect(upTo: 1 << 20)
            return Answer(status: response.status.code, body: String(buffer: body).trimmingSuffix("\n"))
        } catch {
            throw ReloadError.unreachable(url: url, reason: "\(error)")
        }
    }
}

/// What can go wrong when telling a server to reload.
enum ReloadError: BallerError {
    case unreachable(url: String, reason: String)
    case refused(url: String, status: UInt, body: String)

    var code: String {
        switch self {
        case .unreachable: "reload.unreachable"
        case .refused: "reload.refused"
        }
    }

    var message: String {
        switch self {
        case .unreachable(let url, let reason): "\(url) does not answer: \(reason)"
        case .refused(let url, let status, let body): "\(url) refused with \(status): \(body)"
        }
    }

    var severity: ErrorSeverity { .failure }
}
