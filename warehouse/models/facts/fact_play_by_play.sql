-- about: One row per event of a game, in order.
-- key: game_id, event_number
-- checks: unique, drift(game_id, 0.05, points|home_score|shot_distance_feet)
-- reads: stg_bref__play_by_play, drops_bref__play_by_play, ref_seasons
WITH kept AS (
    SELECT
        records.*,
        CAST(
            concat_ws(
                '-',
                substr(records.bref_game_id, 1, 4),
                substr(records.bref_game_id, 5, 2),
                substr(records.bref_game_id, 7, 2)
            ) AS DATE
        ) AS game_date
    FROM @kept_records(stg_bref__play_by_play, drops_bref__play_by_play) AS records
),

days AS (
    SELECT game_date
    FROM kept
    GROUP BY game_date
),

seasons AS (
    SELECT
        days.game_date,
        min(seasons.season_year) AS season_year
    FROM days
    -- Play-by-play is younger than the ABA.
    INNER JOIN @ends_of_seasons(ref_seasons) AS seasons ON seasons.league <> 'ABA' AND days.game_date <= seasons.last_date
    GROUP BY days.game_date
)

SELECT
    kept.game_id, -- … too.
    kept.event_number, -- …, from 1.
    kept.bref_game_id,
    seasons.season_year,
    kept.game_date,
    kept.period, -- Quarters are 1 to 4, overtimes follow.
    kept.period_type, -- QUARTER or OVERTIME.
    kept.seconds_remaining,
    kept.home_score,
    kept.away_score,
    kept.team_id, -- NULL; The team in whose column the event stands: `dim_teams.team_id`; NULL for events of neither.
    kept.event_type, -- What happened: field_goal_made, defensive_rebound, substitution and so on; other where the text is of no known kind.
    kept.player_id, -- NULL; First player of the text: `dim_players.player_id` where he is in the artifact.
    kept.player_2_id,
    kept.player_3_id,
    kept.points, -- Points of the event, where the page prints them.
    kept.shot_distance_feet, -- Distance of the shot in feet, 0 at the rim; NULL where not given.
    kept.description, -- NOT NULL
    kept.import_batch_id,
    kept.source_row
FROM kept
INNER JOIN seasons ON kept.game_date = seasons.game_date
ORDER BY seasons.season_year, kept.game_id, kept.event_number
