// Command stranger verifies a log export of Tabularium with nothing of Tabularium: only with the transparency log packages of
// the Go project (golang.org/x/mod/sumdb/note and tlog) and docs/formats.md.
//
//	stranger DIR [--inclusion INDEX SIZE FILE]… [--consistency M N FILE]… [--receipt RECEIPT FILE]…
//
// DIR holds what `tabularium log export` writes; the proofs are what `log prove` and `log consistency` print; a receipt lies
// beside its exported file. It prints what it checked, and exits 1 if anything does not fit or if a flipped bit passes.
//
// On Debian the packages are golang-go and golang-golang-x-mod-dev; no network is needed:
//
//	GO111MODULE=off GOPATH=/usr/share/gocode go run ./tests/stranger DIR
package main

import (
	"errors"
	"fmt"
	"os"
	"strconv"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Println("FAILED:", err)
		os.Exit(1)
	}
	fmt.Println("all fits")
}

const usage = "stranger DIR [--inclusion INDEX SIZE FILE]… [--consistency M N FILE]… [--receipt RECEIPT FILE]…"

func run(args []string) error {
	if len(args) == 0 {
		return errors.New(usage)
	}
	verifier, err := readKey(args[0])
	if err != nil {
		return err
	}
	head, err := readCheckpoint(args[0], verifier)
	if err != nil {
		return err
	}
	tree, err := readTree(args[0])
	if err != nil {
		return err
	}
	if err := tree.checkHead(head); err != nil {
		return err
	}
	for args = args[1:]; len(args) > 0; {
		switch {
		case args[0] == "--inclusion" && len(args) >= 4:
			err = withProof(args[1:4], tree.checkInclusion)
			args = args[4:]
		case args[0] == "--consistency" && len(args) >= 4:
			err = withProof(args[1:4], tree.checkConsistency)
			args = args[4:]
		case args[0] == "--receipt" && len(args) >= 3:
			err = checkReceipt(args[1], args[2], verifier)
			args = args[3:]
		default:
			err = errors.New(usage)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func withProof(args []string, check func(first, second int64, proof proof) error) error {
	first, err := strconv.ParseInt(args[0], 10, 64)
	if err != nil {
		return err
	}
	second, err := strconv.ParseInt(args[1], 10, 64)
	if err != nil {
		return err
	}
	hashes, err := readProof(args[2])
	if err != nil {
		return err
	}
	if err := check(first, second, hashes); err != nil {
		return fmt.Errorf("%s: %w", args[2], err)
	}
	return nil
}
