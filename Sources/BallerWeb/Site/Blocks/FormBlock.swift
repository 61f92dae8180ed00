/// A form that asks for the page with other parameters.
struct FormBlock: Block, TemplateContext {
    static let template = "form"

    struct Field {
        /// The parameter.
        let name: String
        let label: String
        var search: Value?
        var date: Value?
        var choices: [Choice] = []

        struct Value {
            let value: String
        }

        struct Choice {
            let value: String
            let text: String
            let isChosen: Bool
        }

        static func search(_ name: String, _ label: String, _ value: String) -> Field {
            Field(name: name, label: label, search: Value(value: value))
        }

        static func date(_ name: String, _ label: String, _ value: String) -> Field {
            Field(name: name, label: label, date: Value(value: value))
        }

        static func choice(
            _ name: String,
            _ label: String,
            _ choices: [(value: String, text: String)],
            chosen: String
        ) -> Field {
            Field(
                name: name,
                label: label,
                choices: choices.map { Choice(value: $0.value, text: $0.text, isChosen: $0.value == chosen) }
            )
        }
    }

    let id: String
    let action: String
    let fields: [Field]
}
