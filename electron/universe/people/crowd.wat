;; What an hour does to the moods and needs of a block of people. A vector holds one quantity of two people, side by side, as f64; the
;; order of every sum is part of the law.
;;
;; test/universe/assemble.ts makes crowd_binary.ts of this. {hunger} stands for where that column of the block lies (crowd_layout.ts),
;; {0.3} for a vector of twice that number, fetched from {numbers}: the engine builds a constant anew, in three instructions, each
;; time it meets one.
(module
  (memory (export "memory") 4)
  {numbers}

  (func $firsts (param $a v128) (param $b v128) (result v128)
    (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $a) (local.get $b)))
  (func $seconds (param $a v128) (param $b v128) (result v128)
    (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $a) (local.get $b)))

  ;; Four columns' numbers, two people of each: a0 a1 a2 a3 and b0 b1 b2 b3 become a0 b0 a1 b1, or a2 b2 a3 b3.
  (func $weaveLow (param $a v128) (param $b v128) (result v128)
    (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $a) (local.get $b)))
  (func $weaveHigh (param $a v128) (param $b v128) (result v128)
    (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $a) (local.get $b)))

  ;; Everybody's mood, four people at a time, is laid down row by row: valence, arousal, dominance, and 1 for the weight.
  (func (export "note") (param $count i32) (param $to i32)
    (local $i i32) (local $f i32) (local $va v128) (local $dw v128)
    (loop $people
      (local.set $f (i32.shl (local.get $i) (i32.const 2)))
      (local.set $va (call $weaveLow (v128.load offset={valence} (local.get $f)) (v128.load offset={arousal} (local.get $f))))
      (local.set $dw (call $weaveLow (v128.load offset={dominance} (local.get $f)) (v128.const f32x4 1 1 1 1)))
      (v128.store offset={moods} (local.get $to) (call $firsts (local.get $va) (local.get $dw)))
      (v128.store offset={moods+16} (local.get $to) (call $seconds (local.get $va) (local.get $dw)))
      (local.set $va (call $weaveHigh (v128.load offset={valence} (local.get $f)) (v128.load offset={arousal} (local.get $f))))
      (local.set $dw (call $weaveHigh (v128.load offset={dominance} (local.get $f)) (v128.const f32x4 1 1 1 1)))
      (v128.store offset={moods+32} (local.get $to) (call $firsts (local.get $va) (local.get $dw)))
      (v128.store offset={moods+48} (local.get $to) (call $seconds (local.get $va) (local.get $dw)))
      (local.set $to (i32.add (local.get $to) (i32.const 64)))
      (br_if $people (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 4))) (local.get $count)))))

  ;; Adds up the moods of those whom each has ties with, by the strength of the tie. Sleepers, whose activity is 0, are beyond reach.
  (func $gather (param $count i32)
    (local $i i32) (local $tie i32) (local $last i32) (local $other i32) (local $strength v128) (local $va v128) (local $dw v128)
    (loop $people
      (local.set $va (v128.const f64x2 0 0))
      (local.set $dw (v128.const f64x2 0 0))
      (local.set $tie (i32.shl (local.get $i) (i32.const 4)))
      (local.set $last
        (i32.add (local.get $tie)
          (select
            (i32.load8_u offset={tieCount} (local.get $i))
            (i32.const 0)
            (i32.load8_u offset={activity} (local.get $i)))))
      (block $done
        (br_if $done (i32.eq (local.get $tie) (local.get $last)))
        (loop $ties
          (local.set $other
            (i32.shl (i32.load offset={tieWho} (i32.shl (local.get $tie) (i32.const 2))) (i32.const 4)))
          (local.set $strength
            (v128.load64_splat offset={strengths}
              (i32.shl (i32.load8_u offset={tieStrength} (local.get $tie)) (i32.const 3))))
          (local.set $va
            (f64x2.add (local.get $va)
              (f64x2.mul (local.get $strength)
                (f64x2.promote_low_f32x4 (v128.load64_zero offset={moods} (local.get $other))))))
          (local.set $dw
            (f64x2.add (local.get $dw)
              (f64x2.mul (local.get $strength)
                (f64x2.promote_low_f32x4 (v128.load64_zero offset={moods+8} (local.get $other))))))
          (br_if $ties (i32.lt_u (local.tee $tie (i32.add (local.get $tie) (i32.const 1))) (local.get $last)))))
      (v128.store offset={sums} (i32.shl (local.get $i) (i32.const 5)) (local.get $va))
      (v128.store offset={sums+16} (i32.shl (local.get $i) (i32.const 5)) (local.get $dw))
      (br_if $people (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $count)))))

  ;; The pull of those one has ties with and, for the strangers met in the street, of the place.
  (func $others (param $mood v128) (param $share v128) (param $sum v128) (param $weight v128) (param $town v128) (result v128)
    (f64x2.add
      (f64x2.mul (local.get $share) (f64x2.sub (local.get $sum) (f64x2.mul (local.get $weight) (local.get $mood))))
      (f64x2.mul {0.004} (f64x2.sub (local.get $town) (local.get $mood)))))

  ;; A mood after an hour, drawn to where it rests by nature and to the moods of others, within −1 … 1 and out of the denormals.
  (func $drawn (param $mood v128) (param $rest v128) (param $pace v128) (param $others v128) (result v128)
    (local $moved v128)
    (local.set $moved
      (f64x2.add
        (f64x2.add (local.get $mood) (f64x2.mul (local.get $pace) (f64x2.sub (local.get $rest) (local.get $mood))))
        (local.get $others)))
    (f32x4.demote_f64x2_zero
      (v128.and
        (f64x2.pmax (f64x2.pmin (local.get $moved) {1}) {-1})
        (f64x2.ge (f64x2.abs (local.get $moved)) {1e-6}))))

  (func $spread (param $count i32) (param $moods i32) (param $towns i32)
    (local $i i32) (local $f i32) (local $first i32) (local $second i32) (local $one v128) (local $two v128)
    (local $hunger v128) (local $rest v128) (local $safety v128) (local $want v128) (local $hurt v128)
    (local $temper v128) (local $restV v128) (local $restA v128) (local $restD v128)
    (local $v v128) (local $a v128) (local $d v128) (local $share v128) (local $weight v128)
    (local $sumV v128) (local $sumA v128) (local $sumD v128)
    (loop $people
      (local.set $f (i32.shl (local.get $i) (i32.const 2)))
      (local.set $hunger (f64x2.promote_low_f32x4 (v128.load64_zero offset={hunger} (local.get $f))))
      (local.set $rest (f64x2.promote_low_f32x4 (v128.load64_zero offset={rest} (local.get $f))))
      (local.set $safety (f64x2.promote_low_f32x4 (v128.load64_zero offset={safety} (local.get $f))))
      (local.set $want
        (f64x2.add (f64x2.add (f64x2.add (f64x2.add (f64x2.add
          (f64x2.mul {0.3} (local.get $hunger))
          (f64x2.mul {0.16} (local.get $rest)))
          (f64x2.mul {0.15} (f64x2.promote_low_f32x4 (v128.load64_zero offset={warmth} (local.get $f)))))
          (f64x2.mul {0.2} (local.get $safety)))
          (f64x2.mul {0.13} (f64x2.promote_low_f32x4 (v128.load64_zero offset={company} (local.get $f)))))
          (f64x2.mul {0.1} (f64x2.promote_low_f32x4 (v128.load64_zero offset={purpose} (local.get $f))))))
      (local.set $hurt
        (f64x2.add
          (f64x2.mul {0.5} (f64x2.promote_low_f32x4 (v128.load64_zero offset={injury} (local.get $f))))
          (f64x2.mul {0.25}
            (f64x2.sub {1} (f64x2.promote_low_f32x4 (v128.load64_zero offset={health} (local.get $f)))))))

      ;; Where the mood comes to rest: what one does pleases and stirs, and three bytes of temper count 0.45 or 0.35 of 1/127 each. A
      ;; byte is brought to the top of its word and down again with its sign.
      (local.set $one (v128.load offset={ofActivity} (i32.shl (i32.load8_u offset={activity} (local.get $i)) (i32.const 6))))
      (local.set $two (v128.load offset={ofActivity} (i32.shl (i32.load8_u offset={activity+1} (local.get $i)) (i32.const 6))))
      (local.set $first (i32.mul (local.get $i) (i32.const 3)))
      (local.set $temper
        (v128.load32_lane offset={temper+3} 1 (local.get $first) (v128.load32_zero offset={temper} (local.get $first))))
      (local.set $restV
        (f64x2.sub
          (f64x2.sub
            (f64x2.add
              (f64x2.add {0.29} (call $firsts (local.get $one) (local.get $two)))
              (f64x2.mul {0.003543307086614173}
                (f64x2.convert_low_i32x4_s (i32x4.shr_s (i32x4.shl (local.get $temper) (i32.const 24)) (i32.const 24)))))
            (f64x2.mul {1.05} (local.get $want)))
          (local.get $hurt)))
      (local.set $restA
        (f64x2.sub (f64x2.add (f64x2.add (f64x2.add
          (f64x2.add {0.1} (call $seconds (local.get $one) (local.get $two)))
          (f64x2.mul {0.0027559055118110236}
            (f64x2.convert_low_i32x4_s (i32x4.shr_s (i32x4.shl (local.get $temper) (i32.const 16)) (i32.const 24)))))
          (f64x2.mul {0.5} (local.get $safety)))
          (f64x2.mul {0.2} (local.get $hunger)))
          (f64x2.mul {0.45} (local.get $rest))))
      (local.set $restD
        (f64x2.sub
          (f64x2.sub
            (f64x2.add {0.1}
              (f64x2.mul {0.003543307086614173}
                (f64x2.convert_low_i32x4_s (i32x4.shr_s (i32x4.shl (local.get $temper) (i32.const 8)) (i32.const 24)))))
            (f64x2.mul {0.4} (local.get $want)))
          (f64x2.mul {0.6} (local.get $hurt))))

      (local.set $one (v128.load offset={moods} (local.get $moods)))
      (local.set $two (v128.load offset={moods+16} (local.get $moods)))
      (local.set $d (call $weaveLow (local.get $one) (local.get $two)))
      (local.set $v (f64x2.promote_low_f32x4 (local.get $d)))
      (local.set $a (f64x2.promote_low_f32x4 (call $seconds (local.get $d) (local.get $d))))
      (local.set $d (f64x2.promote_low_f32x4 (call $weaveHigh (local.get $one) (local.get $two))))

      (local.set $first (i32.shl (local.get $i) (i32.const 5)))
      (local.set $one (v128.load offset={sums} (local.get $first)))
      (local.set $two (v128.load offset={sums+32} (local.get $first)))
      (local.set $sumV (call $firsts (local.get $one) (local.get $two)))
      (local.set $sumA (call $seconds (local.get $one) (local.get $two)))
      (local.set $one (v128.load offset={sums+16} (local.get $first)))
      (local.set $two (v128.load offset={sums+48} (local.get $first)))
      (local.set $sumD (call $firsts (local.get $one) (local.get $two)))
      (local.set $weight (call $seconds (local.get $one) (local.get $two)))
      (local.set $share
        (v128.and (f64x2.div {0.03} (local.get $weight)) (f64x2.gt (local.get $weight) (v128.const f64x2 0 0))))

      (local.set $first (i32.add (local.get $towns) (i32.shl (i32.load offset={settlement} (local.get $f)) (i32.const 6))))
      (local.set $second (i32.add (local.get $towns) (i32.shl (i32.load offset={settlement+4} (local.get $f)) (i32.const 6))))
      (local.set $one (v128.load (local.get $first)))
      (local.set $two (v128.load (local.get $second)))
      (v128.store64_lane offset={valence} 0 (local.get $f)
        (call $drawn (local.get $v) (local.get $restV) {0.02}
          (call $others (local.get $v) (local.get $share) (local.get $sumV) (local.get $weight)
            (call $firsts (local.get $one) (local.get $two)))))
      (v128.store64_lane offset={arousal} 0 (local.get $f)
        (call $drawn (local.get $a) (local.get $restA) {0.06}
          (call $others (local.get $a) (local.get $share) (local.get $sumA) (local.get $weight)
            (call $seconds (local.get $one) (local.get $two)))))
      (v128.store64_lane offset={dominance} 0 (local.get $f)
        (call $drawn (local.get $d) (local.get $restD) {0.02}
          (call $others (local.get $d) (local.get $share) (local.get $sumD) (local.get $weight)
            (call $firsts (v128.load offset=16 (local.get $first)) (v128.load offset=16 (local.get $second))))))
      (local.set $moods (i32.add (local.get $moods) (i32.const 32)))
      (br_if $people (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 2))) (local.get $count)))))

  ;; A need after an hour, part of the way to its goal, within 0 … 1 and out of the denormals.
  (func $near (param $need v128) (param $goal v128) (param $pace v128) (result v128)
    (local $moved v128)
    (local.set $need (f64x2.promote_low_f32x4 (local.get $need)))
    (local.set $moved
      (f64x2.add (local.get $need)
        (f64x2.mul (f64x2.sub (local.get $goal) (local.get $need)) (local.get $pace))))
    (f32x4.demote_f64x2_zero
      (v128.and (f64x2.pmin (local.get $moved) {1}) (f64x2.ge (local.get $moved) {1e-4}))))

  (func $press (param $count i32) (param $towns i32) (param $inside f64) (param $outside f64) (param $storm i32)
    (local $i i32) (local $f i32) (local $first i32) (local $second i32) (local $one v128) (local $two v128)
    (local $food v128) (local $outdoors v128) (local $injury v128)
    (loop $people
      (local.set $f (i32.shl (local.get $i) (i32.const 2)))
      (local.set $first (i32.add (local.get $towns) (i32.shl (i32.load offset={settlement} (local.get $f)) (i32.const 6))))
      (local.set $second (i32.add (local.get $towns) (i32.shl (i32.load offset={settlement+4} (local.get $f)) (i32.const 6))))
      (local.set $food
        (f64x2.mul {0.85} (call $seconds (v128.load offset=16 (local.get $first)) (v128.load offset=16 (local.get $second)))))
      ;; Those in no building have −1 for one.
      (local.set $outdoors
        (i64x2.shr_s (i64x2.extend_low_i32x4_s (v128.load64_zero offset={toBuilding} (local.get $f))) (i32.const 63)))
      (local.set $injury (f64x2.promote_low_f32x4 (v128.load64_zero offset={injury} (local.get $f))))
      (v128.store64_lane offset={safety} 0 (local.get $f)
        (call $near (v128.load64_zero offset={safety} (local.get $f))
          (v128.bitselect {0.9}
            (v128.bitselect {0.5} (f64x2.add {0.05} (f64x2.mul {0.3} (local.get $injury)))
              (v128.and (local.get $outdoors) (i32x4.splat (local.get $storm))))
            (f64x2.ne (v128.const f64x2 0 0)
              (call $firsts (v128.load offset=32 (local.get $first)) (v128.load offset=32 (local.get $second)))))
          {0.35}))
      (v128.store64_lane offset={warmth} 0 (local.get $f)
        (call $near (v128.load64_zero offset={warmth} (local.get $f))
          (v128.bitselect (f64x2.splat (local.get $outside)) (f64x2.splat (local.get $inside)) (local.get $outdoors))
          {0.4}))
      (v128.store64_lane offset={purpose} 0 (local.get $f)
        (call $near (v128.load64_zero offset={purpose} (local.get $f))
          (v128.load64_lane offset={ofJob} 1 (i32.shl (i32.load8_u offset={job+1} (local.get $i)) (i32.const 3))
            (v128.load64_zero offset={ofJob} (i32.shl (i32.load8_u offset={job} (local.get $i)) (i32.const 3))))
          {0.02}))

      ;; How soon hunger grows, and 1 for a meal; goal and pace of weariness; goal and pace of loneliness.
      (local.set $first (i32.shl (i32.load8_u offset={activity} (local.get $i)) (i32.const 6)))
      (local.set $second (i32.shl (i32.load8_u offset={activity+1} (local.get $i)) (i32.const 6)))
      (local.set $one (v128.load offset={ofActivity+16} (local.get $first)))
      (local.set $two (v128.load offset={ofActivity+16} (local.get $second)))
      (v128.store64_lane offset={hunger} 0 (local.get $f)
        (call $near (v128.load64_zero offset={hunger} (local.get $f))
          (v128.bitselect (local.get $food) {1}
            (f64x2.ne (v128.const f64x2 0 0) (call $seconds (local.get $one) (local.get $two))))
          (call $firsts (local.get $one) (local.get $two))))
      (local.set $one (v128.load offset={ofActivity+32} (local.get $first)))
      (local.set $two (v128.load offset={ofActivity+32} (local.get $second)))
      (v128.store64_lane offset={rest} 0 (local.get $f)
        (call $near (v128.load64_zero offset={rest} (local.get $f))
          (call $firsts (local.get $one) (local.get $two))
          (call $seconds (local.get $one) (local.get $two))))
      (local.set $one (v128.load offset={ofActivity+48} (local.get $first)))
      (local.set $two (v128.load offset={ofActivity+48} (local.get $second)))
      (v128.store64_lane offset={company} 0 (local.get $f)
        (call $near (v128.load64_zero offset={company} (local.get $f))
          (call $firsts (local.get $one) (local.get $two))
          (call $seconds (local.get $one) (local.get $two))))

      ;; Wounds heal, the sooner the healthier.
      (v128.store64_lane offset={injury} 0 (local.get $f)
        (f32x4.demote_f64x2_zero
          (v128.and
            (f64x2.sub (local.get $injury)
              (f64x2.mul {0.0006}
                (f64x2.add {0.5} (f64x2.promote_low_f32x4 (v128.load64_zero offset={health} (local.get $f))))))
            (f64x2.gt (local.get $injury) {0.004}))))
      (br_if $people (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 2))) (local.get $count)))))

  (func (export "feel")
    (param $count i32) (param $moods i32) (param $towns i32) (param $inside f64) (param $outside f64) (param $storm i32)
    (call $gather (local.get $count))
    (call $spread (local.get $count) (local.get $moods) (local.get $towns))
    (call $press (local.get $count) (local.get $towns) (local.get $inside) (local.get $outside) (local.get $storm))))
