-- about: The columns of a team's line in a game, each as it is where a source does not tell it.
-- parameters: source
-- any:
@side_defaults({source}),
CAST(NULL AS INTEGER) AS total_turnovers,
CAST(NULL AS DECIMAL(6,1)) AS plus_minus
