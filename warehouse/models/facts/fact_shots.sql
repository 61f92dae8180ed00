-- about: One row per field goal attempt that play-by-play tells of, free throws apart; the event of the same key in `fact_play_by_play` has its text and its record.
-- key: game_id, event_number
-- checks: unique, drift(game_id, 0.05, points_value|distance_feet|is_made|is_assisted|is_blocked)
-- reads: fact_play_by_play, game_sides, ref_seasons, ref_bref_team_codes
-- A shot leads back to its record by its event: fact_play_by_play has the same key.
WITH told AS (
    SELECT
        events.*,
        events.event_type = 'field_goal_made' AS is_made,
        CASE
            WHEN events.description LIKE '% 3-pt %' THEN 3
            WHEN events.description LIKE '% 2-pt %' THEN 2
            ELSE events.points
        END AS points_value,
        CASE
            WHEN events.description LIKE '%-pt jump shot%' THEN 'jump_shot'
            WHEN events.description LIKE '%-pt layup%' THEN 'layup'
            WHEN events.description LIKE '%-pt dunk%' THEN 'dunk'
            WHEN events.description LIKE '%-pt hook shot%' THEN 'hook_shot'
            WHEN events.description LIKE '%-pt tip-in%' THEN 'tip_in'
        END AS shot_type,
        events.description LIKE '%(assist by %' AS is_assisted,
        events.description LIKE '%(block by %' AS is_blocked,
        -- The last three letters of the id are the code of the home team.
        homes.team_id AS home_team_id
    FROM fact_play_by_play AS events
    LEFT JOIN ref_bref_team_codes AS homes ON substr(events.bref_game_id, 10, 3) = homes.code
    WHERE events.event_type IN ('field_goal_made', 'field_goal_missed')
),

visitors AS (
    SELECT
        game_id,
        max(CASE WHEN team_id <> home_team_id THEN team_id END) AS away_team_id
    FROM told
    GROUP BY game_id
),

shots AS (
    SELECT
        told.*,
        -- Where the game itself is not known, the last day of the regular season tells.
        coalesce(
            sides.season_type,
            CASE WHEN told.game_date > seasons.end_date THEN 'PLAYOFF' ELSE 'REGULAR' END
        ) AS season_type,
        coalesce(
            sides.opponent_team_id,
            CASE WHEN told.team_id = told.home_team_id THEN visitors.away_team_id ELSE told.home_team_id END
        ) AS opponent_team_id,
        coalesce(sides.is_home, told.team_id = told.home_team_id) AS is_home,
        CASE
            WHEN sides.points > sides.opponent_points THEN 'W'
            WHEN sides.points < sides.opponent_points THEN 'L'
        END AS outcome
    FROM told
    INNER JOIN visitors ON told.game_id = visitors.game_id
    INNER JOIN ref_seasons AS seasons ON told.season_year = seasons.season_year AND seasons.league <> 'ABA'
    LEFT JOIN game_sides AS sides ON told.game_id = sides.game_id AND told.team_id = sides.team_id
)

SELECT
    game_id, -- … too.
    event_number, -- …: `fact_play_by_play.event_number`.
    season_year,
    season_type, -- PRESEASON, REGULAR, ALL_STAR, CUP_FINAL, PLAY_IN or PLAYOFF; REGULAR or PLAYOFF by the day where the game is not in the artifact.
    game_date,
    team_id, -- NULL; The shooter's team: `dim_teams.team_id`.
    opponent_team_id, -- The other team.
    player_id, -- NULL; The shooter: `dim_players.player_id` where he is in the artifact; NULL where the page links no player.
    is_home, -- True where the shooter's team was at home.
    outcome, -- W or L of the shooter's team; NULL where the game is not in the artifact.
    period, -- Quarters are 1 to 4, overtimes follow.
    seconds_remaining,
    is_made, -- NOT NULL; True where the shot went in.
    CAST(points_value AS INTEGER) AS points_value, -- 2 or 3, made or missed; NULL where the text does not say.
    shot_distance_feet AS distance_feet,
    CASE
        WHEN points_value = 3 THEN '3P'
        WHEN shot_distance_feet < 3 THEN '0-3'
        WHEN shot_distance_feet < 10 THEN '3-10'
        WHEN shot_distance_feet < 16 THEN '10-16'
        WHEN shot_distance_feet >= 16 THEN '16-3P'
    END AS distance_zone,
    shot_type,
    is_assisted,
    CASE WHEN is_assisted THEN player_2_id END AS assist_player_id,
    is_blocked,
    CASE WHEN is_blocked THEN player_2_id END AS block_player_id,
    -- The score of the page has the points of the shot in it.
    CASE WHEN is_home THEN home_score - away_score WHEN NOT is_home THEN away_score - home_score END
    - CASE WHEN is_made THEN points_value ELSE 0 END AS margin_before
FROM shots
ORDER BY season_year, player_id, game_date, game_id, event_number
