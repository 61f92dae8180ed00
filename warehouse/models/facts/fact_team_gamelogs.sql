-- about: One row per team and game: the team line of the box score; NULL where a number was not recorded.
-- key: team_id, game_id
-- checks: unique, known(game_id, dim_games), known(team_id, dim_teams), not_fewer(season_year), points_formula, rebounds_formula, made_over_attempted, no_negatives, drift(game_id, 0.05, points|assists|steals|blocks|turnovers|personal_fouls|plus_minus|minutes_played|rebounds|.*_rebounds|.*_made|.*_attempted|total_turnovers)
-- reads: staged_team_games, drops_team_games, games_with_lines
WITH others AS (
    SELECT
        records.team_id,
        records.game_id,
        max(records.total_turnovers) AS total_turnovers
    FROM staged_team_games AS records
    INNER JOIN drops_team_games AS drops
        ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
    WHERE drops.reason = 'told_by_another_source' AND records.total_turnovers IS NOT NULL
    GROUP BY records.team_id, records.game_id
),

kept AS (
    SELECT
        records.*,
        games.league,
        games.home_team_id,
        games.is_neutral_site AS is_game_neutral,
        -- Team lines of pages count turnovers charged to no player, those of game logs do not.
        coalesce(records.total_turnovers, others.total_turnovers) AS all_turnovers
    FROM @kept_records(staged_team_games, drops_team_games) AS records
    INNER JOIN games_with_lines AS games ON records.game_id = games.game_id
    LEFT JOIN others ON records.team_id = others.team_id AND records.game_id = others.game_id
)

SELECT
    own.team_id, -- The team: `dim_teams.team_id`.
    own.game_id, -- The game: `dim_games.game_id`.
    opponent.team_id AS opponent_team_id, -- NOT NULL; The other team.
    own.league, -- The league of the game.
    own.season_year,
    own.season_type, -- PRESEASON, REGULAR, ALL_STAR, CUP_FINAL, PLAY_IN or PLAYOFF.
    own.game_date,
    own.team_id = own.home_team_id AS is_home, -- NOT NULL; True where the team was at home.
    own.is_game_neutral AS is_neutral_site, -- True where neither team was at home; NULL where not told.
    own.outcome, -- NOT NULL; W or L.
    own.minutes_played, -- Sum of the players' minutes as the source gives it, 240 and 25 for each overtime but for rounding.
    @each_count(own.this_count),
    own.all_turnovers AS total_turnovers, -- Turnovers with those charged to no player, such as a shot clock violation; NULL where the source counts players only.
    opponent.points AS opponent_points, -- NOT NULL; Points of the other team.
    own.plus_minus, -- As the source gives it, which is not always the difference of the scores.
    own.import_batch_id,
    own.source_row
FROM kept AS own
INNER JOIN kept AS opponent ON own.game_id = opponent.game_id AND own.team_id <> opponent.team_id
ORDER BY own.season_year, own.team_id, own.game_date, own.game_id
