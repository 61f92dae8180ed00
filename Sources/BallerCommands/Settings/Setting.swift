/// A setting from a flag, the environment or `baller.yaml`, or its default, in that order.
struct Setting<Value: SettingValue>: Sendable {
    /// The key in `baller.yaml`, with dots between levels, such as `serve.port`.
    let key: String
    let fallback: Value
    /// One sentence, including the unit.
    let about: String

    init(_ key: String, _ fallback: Value, _ about: String) {
        self.key = key
        self.fallback = fallback
        self.about = about
    }
}

/// What is known of a setting without its type.
protocol DocumentedSetting: Sendable {
    var key: String { get }
    var about: String { get }
    var typeName: String { get }
    var documentedFallback: String { get }
    /// The value in force, as text.
    func documentedValue(in settings: Settings) async throws -> String
}

extension Setting: DocumentedSetting {
    var typeName: String { Value.typeName }
    var documentedFallback: String { fallback.documented }

    func documentedValue(in settings: Settings) async throws -> String {
        try await settings.value(self).documented
    }
}

extension DocumentedSetting {
    /// The setting's environment variable: `serve.adminTokenFile` is `BALLER_SERVE_ADMIN_TOKEN_FILE`.
    var environmentName: String {
        var name = "BALLER_"
        for character in key {
            if character.isUppercase { name.append("_") }
            name.append(character == "." ? "_" : Character(character.uppercased()))
        }
        return name
    }
}
