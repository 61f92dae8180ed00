-- about: One row per player and game: the line of the box score; NULL where a number was not recorded.
-- key: player_id, game_id
-- checks: unique, known(game_id, dim_games), known(player_id, dim_players), known(team_id, dim_teams), not_fewer(season_year), points_formula, rebounds_formula, made_over_attempted, no_negatives, drift(game_id, 0.05, points|assists|steals|blocks|turnovers|personal_fouls|plus_minus|minutes_played|rebounds|.*_rebounds|.*_made|.*_attempted)
-- reads: staged_player_games, drops_player_games, fact_team_gamelogs
-- What another source says of the same line that the one taken does not tell.
WITH others AS (
    SELECT
        records.player_id,
        records.game_id,
        max(CASE WHEN records.is_starter THEN 1 WHEN NOT records.is_starter THEN 0 END) = 1 AS is_starter,
        max(records.seconds_played) AS seconds_played
    FROM staged_player_games AS records
    INNER JOIN drops_player_games AS drops
        ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
    WHERE drops.reason = 'told_by_another_source' AND (records.is_starter IS NOT NULL OR records.seconds_played IS NOT NULL)
    GROUP BY records.player_id, records.game_id
)

SELECT
    kept.player_id, -- The player: `dim_players.player_id`.
    kept.game_id, -- The game: `dim_games.game_id`.
    kept.team_id, -- The team that the player played for in this game.
    team_lines.opponent_team_id, -- NOT NULL; The other team.
    team_lines.league, -- NOT NULL; The league of the game.
    kept.season_year,
    kept.season_type, -- PRESEASON, REGULAR, ALL_STAR, CUP_FINAL, PLAY_IN or PLAYOFF.
    kept.game_date,
    team_lines.is_home, -- NOT NULL; True where the player's team was at home.
    team_lines.is_neutral_site, -- True where neither team was at home; NULL where not told.
    kept.outcome, -- NOT NULL; W or L.
    coalesce(kept.is_starter, others.is_starter) AS is_starter, -- True where the player started; NULL where the source does not say.
    kept.minutes_played, -- …, rounded as the source rounds; 0 is less than half a minute. NULL where not recorded.
    coalesce(kept.seconds_played, others.seconds_played) AS seconds_played, -- …; NULL where the source gives only whole minutes.
    @each_count(kept.this_count),
    @each_player_count(kept.this_count),
    CAST(
        @tenths(
            10 * kept.points + 4 * kept.field_goals_made - 7 * kept.field_goals_attempted
            - 4 * (kept.free_throws_attempted - kept.free_throws_made)
            + 7 * kept.offensive_rebounds + 3 * kept.defensive_rebounds
            + 10 * kept.steals + 7 * kept.assists + 7 * kept.blocks
            - 4 * kept.personal_fouls - 10 * kept.turnovers
        ) AS DECIMAL(5,1)
    ) AS game_score, -- …; NULL where a part is not recorded.
    kept.import_batch_id,
    kept.source_row
FROM @kept_records(staged_player_games, drops_player_games) AS kept
INNER JOIN fact_team_gamelogs AS team_lines ON kept.game_id = team_lines.game_id AND kept.team_id = team_lines.team_id
LEFT JOIN others ON kept.player_id = others.player_id AND kept.game_id = others.game_id
ORDER BY kept.season_year, kept.team_id, kept.game_date, kept.game_id, kept.player_id
