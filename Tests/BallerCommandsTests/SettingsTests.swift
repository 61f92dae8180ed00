import BallerTestSupport
import Configuration
import Foundation
import Testing

@testable import BallerCommands

@Suite struct SettingsTests {
    /// A folder with a configuration file, removed at the end.
    private func withFile<T>(_ yaml: String, _ body: (String) async throws -> T) async throws -> T {
        let file = FileManager.default.temporaryDirectory.appending(path: "settings-\(UUID().uuidString).yaml")
        try Data(yaml.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try await body(file.path)
    }

    @Test func `an unset setting has its default`() async throws {
        let settings = try await Settings(environment: [:])
        #expect(try await settings.value(SettingCatalog.port) == 8080)
        #expect(try await settings.value(SettingCatalog.adminTokenFile) == nil)
    }

    @Test func `flags win over the environment, which wins over the file`() async throws {
        try await withFile("serve:\n  port: 1\n  host: file\nstore: file\n") { file in
            let environment = ["BALLER_SERVE_PORT": "2", "BALLER_SERVE_HOST": "environment"]
            let settings = try await Settings(flags: ["serve.port": 3], file: file, environment: environment)
            #expect(try await settings.value(SettingCatalog.port) == 3)
            #expect(try await settings.value(SettingCatalog.host) == "environment")
            #expect(try await settings.value(SettingCatalog.store) == "file")
        }
    }

    @Test func `a camel-case setting is found under its variable`() async throws {
        let settings = try await Settings(environment: ["BALLER_SERVE_ADMIN_TOKEN_FILE": "/etc/token"])
        #expect(try await settings.value(SettingCatalog.adminTokenFile) == "/etc/token")
    }

    @Test func `an unknown key is refused by name`() async throws {
        try await withFile("serve:\n  prot: 1\n") { file in
            let error = await #expect(throws: SettingsError.self) { try await Settings(file: file, environment: [:]) }
            #expect(error?.message.contains("serve.prot") == true)
        }
    }

    @Test func `an unknown variable is refused by name`() async throws {
        let error = await #expect(throws: SettingsError.self) {
            try await Settings(environment: ["BALLER_SERVE_PROT": "1"])
        }
        #expect(error?.message.contains("BALLER_SERVE_PROT") == true)
    }

    @Test func `text where a number belongs is refused`() async throws {
        let settings = try await Settings(environment: ["BALLER_SERVE_PORT": "http"])
        let error = await #expect(throws: SettingsError.self) { try await settings.value(SettingCatalog.port) }
        #expect(error?.code == "settings.wrong_type")
    }

    @Test func `a number out of range is refused`() async throws {
        let settings = try await Settings(environment: ["BALLER_SERVE_PORT": "70000"])
        let error = await #expect(throws: SettingsError.self) {
            try await settings.value(SettingCatalog.port, in: 0...65535)
        }
        #expect(error?.message.contains("0 to 65535") == true)
    }

    @Test func `a named file has to exist`() async throws {
        let error = await #expect(throws: SettingsError.self) {
            try await Settings(file: "/nowhere/baller.yaml", environment: [:])
        }
        #expect(error?.code == "settings.unreadable_file")
    }

    @Test func `the documentation lists every setting`() throws {
        let page = URL(filePath: #filePath).appending(path: "../../../docs/configuration.md").standardizedFileURL
        let text = try String(contentsOf: page, encoding: .utf8)
        #expect(
            text.contains(SettingCatalog.documentation),
            "docs/configuration.md is stale; the table is:\n\(SettingCatalog.documentation)"
        )
    }
}
