-- about: One row per accepted record of a team in a game, of every source that has the NBA's numbers.
-- made: union
-- feeds: staged_team_games
SELECT
    @team_defaults(CAST(NULL AS STRING))
