/// A form that changes something when it is sent.
struct ActionBlock: Block, TemplateContext {
    static let template = "action"

    struct Field {
        enum Kind: String { case text, date, password, email }

        /// Of the whole page, for the label.
        let id: String
        let name: String
        let label: String
        let type: String
        let value: String
    }

    struct Hidden {
        let name: String
        let value: String
    }

    struct Button {
        let text: String
        /// What is sent as `choice`; `nil` where there is one button.
        var choice: String?
    }

    let id: String
    let action: String
    let fields: [Field]
    let hidden: [Hidden]
    let buttons: [Button]

    init(
        _ id: String,
        action: String,
        fields: [(kind: Field.Kind, name: String, label: String, value: String)] = [],
        hidden: KeyValuePairs<String, String> = [:],
        buttons: [Button]
    ) {
        self.id = id
        self.action = action
        self.fields = fields.map { field in
            Field(
                id: "\(id)-\(field.name)",
                name: field.name,
                label: field.label,
                type: field.kind.rawValue,
                value: field.value
            )
        }
        self.hidden = hidden.map { Hidden(name: $0.key, value: $0.value) }
        self.buttons = buttons
    }
}
