import BallerTestSupport
import Foundation
import Testing

@testable import BallerCommands

@Suite struct APIKeyFileTests {
    private static let hash = String(repeating: "aB", count: 32)
    private static let header = "name,sha256,requests_per_second\n"

    private func read(_ text: String, permissions: Int = 0o600) throws -> APIKeyFile {
        let folder = try TemporaryFolder()
        let file = folder.path("keys.csv")
        try Data(text.utf8).write(to: URL(filePath: file))
        try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: file)
        return try APIKeyFile(file)
    }

    @Test func `A file of keys is read, with empty lines and either end of line`() throws {
        _ = try read(Self.header + "ann,\(Self.hash),200\n\nbob.x,\(String(repeating: "0", count: 64)),1\n")
        _ = try read(Self.header.replacing("\n", with: "\r\n") + "ann,\(Self.hash),200\r\n")
        _ = try read(Self.header)
    }

    @Test(arguments: [
        ("ann,\(hash),200", "first line"), (header + "ann,\(hash)", "line 2: there must be three"),
        (header + "ann,\(hash.dropLast()),1", "line 2: sha256"), (header + "ann,\(hash)x,1", "line 2: sha256"),
        (header + "ann,\(hash),0", "line 2: requests_per_second"), (header + "ann,\(hash),1.5", "requests_per_second"),
        (header + "a b,\(hash),1", "line 2: a name"), (header + ",\(hash),1", "line 2: a name"),
        (header + "ann,\(hash),1\nbob,\(hash.lowercased()),1", "line 3: the name or the key stands there twice"),
    ])
    func `What is no key is refused with its line`(text: String, words: String) throws {
        let error = try #require(throws: SettingsError.self) { try read(text) }
        #expect(error.message.contains(words), "\(error.message)")
    }

    @Test func `A file that everybody can read is refused`() throws {
        let error = #expect(throws: SettingsError.self) { try read(Self.header, permissions: 0o644) }
        #expect(error?.code == "settings.secret_for_all")
    }

    @Test func `Proxies are addresses and networks, and make a server public`() async throws {
        let settings = try await Settings(environment: ["BALLER_SERVE_TRUSTED_PROXIES": "127.0.0.1, 10.0.0.0/8"])
        _ = try await settings.proxies()
        #expect(try await settings.isPrivate("127.0.0.1") == false)
        #expect(try await Settings(environment: [:]).isPrivate("127.0.0.1"))
        #expect(try await Settings(environment: [:]).isPrivate("0.0.0.0") == false)
        let wrong = try await Settings(environment: ["BALLER_SERVE_TRUSTED_PROXIES": "proxy.example"])
        let error = await #expect(throws: SettingsError.self) { try await wrong.proxies() }
        #expect(error?.message.contains("proxy.example") == true)
    }
}
