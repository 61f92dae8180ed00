extension SettingCatalog {
    /// The table of all settings in `docs/configuration.md`, as Markdown.
    static var documentation: String {
        let head = "| setting | type | default | variable | what it is |\n|---|---|---|---|---|\n"
        return head
            + all.map { setting in
                "| `\(setting.key)` | \(setting.typeName) | `\(setting.documentedFallback)` "
                    + "| `\(setting.environmentName)` | \(setting.about) |\n"
            }.joined()
    }
}
