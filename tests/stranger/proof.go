package main

import (
	"encoding/json"
	"fmt"
	"os"

	"golang.org/x/mod/sumdb/tlog"
)

// proof is a list of hashes, of inclusion or of consistency.
type proof []tlog.Hash

func readProof(file string) (proof, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var form struct {
		Hashes []string `json:"hashes"`
	}
	if err := json.Unmarshal(text, &form); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	hashes := make(proof, len(form.Hashes))
	for i, hash := range form.Hashes {
		if hashes[i], err = tlog.ParseHash(hash); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
	}
	return hashes, nil
}

func (t *tree) checkInclusion(index, size int64, hashes proof) error {
	root, err := t.root(size)
	if err != nil {
		return err
	}
	if index < 0 || index >= size {
		return fmt.Errorf("no entry %d in a tree of %d", index, size)
	}
	leaf := t.leaves[index]
	check := func(hashes proof, ends [2]tlog.Hash) error {
		return tlog.CheckRecord(tlog.RecordProof(hashes), size, ends[1], index, ends[0])
	}
	flips, err := checkAndFlip(check, hashes, [2]tlog.Hash{leaf, root})
	if err != nil {
		return err
	}
	fmt.Printf("inclusion of %d in %d: %d hashes verify, %d flipped bits are refused\n", index, size, len(hashes), flips)
	return nil
}

func (t *tree) checkConsistency(older, newer int64, hashes proof) error {
	olderRoot, err := t.root(older)
	if err != nil {
		return err
	}
	newerRoot, err := t.root(newer)
	if err != nil {
		return err
	}
	check := func(hashes proof, ends [2]tlog.Hash) error {
		return tlog.CheckTree(tlog.TreeProof(hashes), newer, ends[1], older, ends[0])
	}
	flips, err := checkAndFlip(check, hashes, [2]tlog.Hash{olderRoot, newerRoot})
	if err != nil {
		return err
	}
	fmt.Printf("consistency of %d with %d: %d hashes verify, %d flipped bits are refused\n", older, newer, len(hashes), flips)
	return nil
}

// checkAndFlip checks a proof, then the proof with each bit of it or of one of its ends flipped in turn.
func checkAndFlip(check func(proof, [2]tlog.Hash) error, hashes proof, ends [2]tlog.Hash) (int, error) {
	if err := check(hashes, ends); err != nil {
		return 0, err
	}
	flips := 0
	for i := range hashes {
		for bit := 0; bit < tlog.HashSize*8; bit++ {
			flipped := append(proof(nil), hashes...)
			flipped[i][bit/8] ^= 1 << (bit % 8)
			if check(flipped, ends) == nil {
				return 0, fmt.Errorf("passes with bit %d of hash %d flipped", bit, i)
			}
			flips++
		}
	}
	for i := range ends {
		for bit := 0; bit < tlog.HashSize*8; bit++ {
			flipped := ends
			flipped[i][bit/8] ^= 1 << (bit % 8)
			if check(hashes, flipped) == nil {
				return 0, fmt.Errorf("passes with bit %d of a leaf or a root flipped", bit)
			}
			flips++
		}
	}
	return flips, nil
}
